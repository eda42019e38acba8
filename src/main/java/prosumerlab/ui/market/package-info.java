/**
 * The tab of the market: the orders of the shown hour, among peers or in the local market, with what became of each, drawn as
 * supply and demand or as a merit order; the same orders under another mechanism, and who would gain and lose by it; every pair's
 * negotiation.
 */
package prosumerlab.ui.market;
