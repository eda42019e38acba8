package prosumerlab.ui.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import prosumerlab.history.chain.ByteField;
import prosumerlab.ui.kit.Formats;

/** The fields of canonical bytes in words. */
final class ByteWords {
    private static final String FORMAT = "format";
    private static final HexFormat HEX = HexFormat.of();

    private ByteWords() {}

    /** Where {@code field} is, what it holds in {@code all}, and what for. */
    static String tell(ByteField field, byte[] all) {
        String place = field.length() == 1
                ? "byte " + field.offset()
                : "bytes " + field.offset() + " to " + (field.offset() + field.length() - 1);
        String type =
                field.type() == ByteField.Type.BYTES ? "" : ", " + field.type().key();
        boolean opaque = field.type() == ByteField.Type.BYTES && !field.name().equals(FORMAT);
        return field.name() + "  ·  " + place + type + (opaque ? "" : "  ·  " + value(field, all)) + "\n"
                + meaning(field.name());
    }

    /** The bytes in hex, {@code perLine} on a line. */
    static String hex(byte[] bytes, int perLine) {
        StringBuilder out = new StringBuilder(3 * bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            out.append(i == 0 ? "" : i % perLine == 0 ? "\n" : " ").append(HEX.toHexDigits(bytes[i]));
        }
        return out.toString();
    }

    /** The value of {@code field} as people write it. */
    static String value(ByteField field, byte[] all) {
        byte[] bytes = field.of(all);
        return switch (field.type()) {
            case BYTES ->
                field.name().equals(FORMAT) ? new String(bytes, StandardCharsets.US_ASCII) : HEX.formatHex(bytes);
            case UINT8 -> "" + Byte.toUnsignedInt(bytes[0]) + code(field.name(), bytes[0]);
            case INT32 -> "" + ByteBuffer.wrap(bytes).getInt();
            case UINT64 -> Long.toUnsignedString(ByteBuffer.wrap(bytes).getLong());
            case INT64 -> {
                long value = ByteBuffer.wrap(bytes).getLong();
                yield value + unit(field.name(), value);
            }
        };
    }

    private static String code(String name, byte value) {
        return switch (name) {
            case "type" -> value == 0 ? ", a reward" : ", a trade";
            case "kind" -> value == 0 ? ", peer-to-peer" : ", local market";
            default -> "";
        };
    }

    private static String unit(String name, long value) {
        String number = Formats.number(value, 6);
        return switch (name) {
            case "energyMicroKwh" -> " = " + number + " kWh";
            case "priceMicroEuroPerKwh" -> " = " + number + " €/kWh";
            case "amountMicroEuro", "feeMicroEuro", "rewardMicroEuro" -> " = " + number + " €";
            default -> "";
        };
    }

    /** What the field is for, in a sentence. */
    static String meaning(String name) {
        return switch (name) {
            case "format" -> "Says that these are the bytes of a block of this program.";
            case "version" -> "The version of this layout, so that a later one cannot be mistaken for it.";
            case "index" -> "The height of the block in the chain; the genesis block has 0.";
            case "step" -> "The step of the run, from 0: here the hour in which it happened.";
            case "previousHash" ->
                "The hash of the block before: the link of the chain. If that block changes, this one no longer fits.";
            case "merkleRoot" -> "Stands for all transactions of the block: change one of them and the root changes.";
            case "difficulty" -> "How many zeros, written in hex, the hash of the block must begin with.";
            case "miner" -> "The miner that found the nonce, and is paid the reward.";
            case "sealed" -> "SHA-256 of the header. It stays the same while a miner tries one nonce after the other.";
            case "nonce" -> "The number that the miner varied until the hash had enough zeros.";
            case "type" -> "Tells a reward (0) from a trade (1).";
            case "block" -> "The block that is rewarded, so that no two rewards have the same bytes.";
            case "rewardMicroEuro" -> "What the miner is paid, in millionths of a €.";
            case "id" -> "The number of the trade in the run, from 0 without a gap.";
            case "kind" -> "How the trade came about: 0 peer-to-peer, 1 in the local market.";
            case "buyer" -> "The home that buys; −1 is the market operator.";
            case "seller" -> "The home that sells; −1 is the market operator.";
            case "energyMicroKwh" -> "What changes hands, in millionths of a kWh.";
            case "priceMicroEuroPerKwh" -> "The price, in millionths of a €/kWh.";
            case "amountMicroEuro" -> "What the buyer pays the seller, in millionths of a €.";
            case "feeMicroEuro" -> "What the home pays the market operator on top, in millionths of a €.";
            default -> "";
        };
    }
}
