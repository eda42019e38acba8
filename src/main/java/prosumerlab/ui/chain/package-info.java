/**
 * The tab of the chain. A ribbon of blocks up to the shown hour, the verification of all of them in the background, one box that
 * searches, and below it one page at a time, with a way back: a block, a transaction, what waits, lists of blocks, miners, what
 * a home has in the chain.
 *
 * <p>{@code ChainSoFar} is what a page shows, {@code Trail} which page is open,
 * {@code Search} what a person may mean. What is hashed comes from {@code history.chain}; nothing of the
 * format is written here again.
 */
package prosumerlab.ui.chain;
