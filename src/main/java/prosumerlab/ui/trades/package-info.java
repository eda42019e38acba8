/**
 * The tab of trades: those of the shown hour or of all hours up to it, to be sorted, searched, filtered, copied and saved,
 * with links to both homes and to the block that records each.
 */
package prosumerlab.ui.trades;
