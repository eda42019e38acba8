/**
 * The rules of the chain as anyone can check them: the canonical bytes, the Merkle tree, the genesis block and the verifier.
 * Knows nothing of how blocks are mined, so that whoever reads a history can verify it.
 *
 * <p>The manual page {@code chain.md} describes the same bytes for verifiers in other languages. Imports {@code history},
 * {@code scenario} and {@code domain}.
 */
package prosumerlab.history.chain;
