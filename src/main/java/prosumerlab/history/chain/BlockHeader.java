package prosumerlab.history.chain;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** Bytes that one try of a miner hashes. */
    public static final int TRY_LENGTH = Hash.LENGTH + Long.BYTES;

    private static final byte[] FORMAT = "PLBLOCK".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

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
        return write(FieldWriter.ofBytes(LENGTH)).toBytes();
    }

    /** The fields of the canonical bytes. */
    public List<ByteField> fields() {
        return write(FieldWriter.ofFields(LENGTH)).fields();
    }

    private FieldWriter write(FieldWriter out) {
        return out.bytes("format", FORMAT)
                .uint8("version", VERSION)
                .int32("index", index)
                .int32("step", step)
                .bytes("previousHash", previousHash.toBytes())
                .bytes("merkleRoot", merkleRoot.toBytes())
                .int32("difficulty", difficulty)
                .int32("miner", miner);
    }

    /** SHA-256 of the header: fixed while a miner searches, so that each try hashes 40 bytes only. */
    public Hash sealed() {
        return Sha256.of(bytes());
    }

    /** The hash of the block with {@code nonce}: SHA-256 of the sealed header and the nonce. */
    public Hash hash(long nonce) {
        return Sha256.of(tryBytes(nonce));
    }

    /** The 40 bytes that a miner hashes to try {@code nonce}: the sealed header and the nonce. */
    public byte[] tryBytes(long nonce) {
        return writeTry(FieldWriter.ofBytes(TRY_LENGTH), nonce).toBytes();
    }

    /** The fields of {@link #tryBytes}. */
    public List<ByteField> tryFields() {
        return writeTry(FieldWriter.ofFields(TRY_LENGTH), 0).fields();
    }

    private FieldWriter writeTry(FieldWriter out, long nonce) {
        return out.bytes("sealed", sealed().toBytes()).uint64("nonce", nonce);
    }
}
