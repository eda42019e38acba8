/**
 * Mining: trades become transactions, transactions blocks, and the miners race for each block by proof of work. The state
 * of the chain goes in and the next state comes out; nothing is kept.
 *
 * <p>What a valid chain is, byte by byte, stands in {@link prosumerlab.history.chain}. Imports that, {@code history},
 * {@code scenario} and {@code domain}.
 */
package prosumerlab.engine.ledger;
