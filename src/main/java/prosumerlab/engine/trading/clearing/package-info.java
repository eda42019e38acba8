/**
 * Market mechanisms as kernels apart from the homes that use them: orders in, deals out. Five of them behind one interface,
 * {@link prosumerlab.engine.trading.clearing.MarketClearing}, each a function of the book alone. They know neither homes nor
 * settings of a market, and draw nothing: ties are decided by a draw that each order carries.
 */
package prosumerlab.engine.trading.clearing;
