/**
 * The tab of the chain: a ribbon of blocks up to the shown hour, the header and the transactions of one of them, and the
 * verification of all, in the background.
 */
package prosumerlab.ui.chain;
