package prosumerlab.history.chain;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Puts fields one after the other, numbers big-endian; remembers their names and places if asked to. */
final class FieldWriter {
    private final ByteBuffer bytes;
    private final List<ByteField> fields;

    private FieldWriter(int length, List<ByteField> fields) {
        this.bytes = ByteBuffer.allocate(length);
        this.fields = fields;
    }

    /** For the bytes alone: what miners and verifiers need. */
    static FieldWriter ofBytes(int length) {
        return new FieldWriter(length, null);
    }

    /** For the names of the fields too: what people need. */
    static FieldWriter ofFields(int length) {
        return new FieldWriter(length, new ArrayList<>());
    }

    FieldWriter uint8(String name, int value) {
        name(name, ByteField.Type.UINT8, Byte.BYTES);
        bytes.put((byte) value);
        return this;
    }

    FieldWriter int32(String name, int value) {
        name(name, ByteField.Type.INT32, Integer.BYTES);
        bytes.putInt(value);
        return this;
    }

    FieldWriter int64(String name, long value) {
        name(name, ByteField.Type.INT64, Long.BYTES);
        bytes.putLong(value);
        return this;
    }

    FieldWriter uint64(String name, long value) {
        name(name, ByteField.Type.UINT64, Long.BYTES);
        bytes.putLong(value);
        return this;
    }

    FieldWriter bytes(String name, byte[] value) {
        name(name, ByteField.Type.BYTES, value.length);
        bytes.put(value);
        return this;
    }

    byte[] toBytes() {
        return bytes.array();
    }

    List<ByteField> fields() {
        return List.copyOf(fields);
    }

    private void name(String name, ByteField.Type type, int length) {
        if (fields != null) {
            fields.add(new ByteField(name, type, bytes.position(), length));
        }
    }
}
