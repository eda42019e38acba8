/**
 * The tab of the market: price and volumes of the shown hour, supply and demand with the clearing point, every order, and
 * every pair's negotiation.
 */
package prosumerlab.ui.market;
