package prosumerlab.history.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;

/**
 * What the proof of work of a block covers, besides the nonce.
 *
 * @param index height in the chain
 * @param step the step in which the block was mined
 * @param previousHash hash of the block before
 * @param merkleRoot over the transactions
 * @param difficulty leading zero hex digits that the hash must have
 * @param miner who mines it; -1 for the genesis block
 */
public record BlockHeader(int index, int step, Hash previousHash, Hash merkleRoot, int difficulty, int miner) {
    /** Bytes in a header. */
    public static final int LENGTH = 88;

    private static final byte[] MAGIC = "PLBLOCK\u0001".getBytes(StandardCharsets.US_ASCII);

    /** The header of {@code block}, as its fields say. */
    public static BlockHeader of(Block block) {
        return new BlockHeader(
                block.index(),
                block.step(),
                block.previousHash(),
                block.merkleRoot(),
                block.difficulty(),
                block.miner());
    }

    /** The canonical 88 bytes: every number big-endian, in the order of the components. */
    public byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .put(MAGIC)
                .putInt(index)
                .putInt(step)
                .put(previousHash.toBytes())
                .put(merkleRoot.toBytes())
                .putInt(difficulty)
                .putInt(miner)
                .array();
    }

    /** SHA-256 of the header: fixed while a miner searches, so that each try hashes 40 bytes only. */
    public Hash sealed() {
        return Sha256.of(bytes());
    }

    /** The hash of the block with {@code nonce}: SHA-256 of the sealed header and the nonce. */
    public Hash hash(long nonce) {
        return Sha256.of(
                sealed().toBytes(),
                ByteBuffer.allocate(Long.BYTES).putLong(nonce).array());
    }
}
