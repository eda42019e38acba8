package prosumerlab.history;

import java.util.List;
import prosumerlab.domain.Hash;

/**
 * A mined block, or the genesis block at index 0.
 *
 * @param index height in the chain
 * @param step the step in which it was mined
 * @param previousHash hash of the block before
 * @param merkleRoot over the transactions
 * @param difficulty leading zero hex digits that the hash must have
 * @param miner who found it; -1 for the genesis block
 * @param nonce with which the hash has the leading zeros
 * @param hash of the header and the nonce
 * @param transactions the coinbase, then the trades in order
 * @param attempts hashes that all miners together tried until this one; 0 for the genesis block
 * @param simulatedSeconds {@code attempts} over the hash power of the community
 */
public record Block(
        int index,
        int step,
        Hash previousHash,
        Hash merkleRoot,
        int difficulty,
        int miner,
        long nonce,
        Hash hash,
        List<Transaction> transactions,
        long attempts,
        double simulatedSeconds) {}
