package prosumerlab.history.chain;

import java.util.Arrays;

/**
 * One field of canonical bytes.
 *
 * @param name as in {@code chain.json} and in the manual
 * @param type how its bytes are read
 * @param offset of its first byte
 * @param length in bytes
 */
public record ByteField(String name, Type type, int offset, int length) {
    /** How bytes are read; all numbers are big-endian. */
    public enum Type {
        BYTES("bytes"),
        UINT8("uint8"),
        INT32("int32"),
        INT64("int64"),
        UINT64("uint64");

        private final String key;

        Type(String key) {
            this.key = key;
        }

        /** The word in the manual. */
        public String key() {
            return key;
        }
    }

    /** The bytes of this field out of {@code all}. */
    public byte[] of(byte[] all) {
        return Arrays.copyOfRange(all, offset, offset + length);
    }
}
