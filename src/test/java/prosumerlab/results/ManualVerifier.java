package prosumerlab.results;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A verifier written from the manual page alone: shares no code with the program. Says which checks of the page fail. */
final class ManualVerifier {
    private final JsonObject file;
    private final TreeSet<Integer> failed = new TreeSet<>();

    ManualVerifier(String json) {
        file = JsonParser.parseString(json).getAsJsonObject();
    }

    /** Numbers of the checks on the page that fail; 0 is block 0. */
    TreeSet<Integer> failedChecks() {
        JsonArray blocks = file.getAsJsonArray("blocks");
        long nextTrade = 0;
        long tradeStep = 0;
        for (int i = 0; i < blocks.size(); i++) {
            JsonObject block = blocks.get(i).getAsJsonObject();
            if (i == 0) {
                checkGenesis(block);
                continue;
            }
            JsonObject before = blocks.get(i - 1).getAsJsonObject();
            JsonArray transactions = block.getAsJsonArray("transactions");
            check(1, number(block, "index") == i && number(block, "step") >= number(before, "step"));
            check(2, text(block, "previousHash").equals(text(before, "hash")));
            check(3, text(block, "merkleRoot").equals(hex(root(leaves(transactions)))));
            check(3, text(block, "hash").equals(hex(hash(block))));
            int difficulty = (int) number(file, "difficulty");
            check(4, number(block, "difficulty") == difficulty);
            check(4, text(block, "hash").startsWith("0".repeat(difficulty)));
            checkMinerAndAttempts(block);
            checkCoinbase(i, block, transactions);
            long most = number(file, "maximumTransactionsPerBlock");
            check(7, transactions.size() <= most);
            check(7, i == blocks.size() - 1 || transactions.size() == most);
            for (JsonElement element : transactions) {
                JsonObject transaction = element.getAsJsonObject();
                if (text(transaction, "type").equals("trade")) {
                    long step = number(transaction, "step");
                    check(8, number(transaction, "id") == nextTrade);
                    check(8, step >= tradeStep && step <= number(block, "step"));
                    nextTrade = number(transaction, "id") + 1;
                    tradeStep = step;
                }
            }
            check(7, transactions.size() < most || number(block, "step") == tradeStep);
        }
        return failed;
    }

    private void checkGenesis(JsonObject block) {
        check(0, number(block, "index") == 0 && number(block, "step") == 0 && number(block, "difficulty") == 0);
        check(0, number(block, "miner") == -1 && number(block, "nonce") == 0 && number(block, "attempts") == 0);
        check(0, text(block, "previousHash").equals("0".repeat(64)));
        check(0, block.getAsJsonArray("transactions").isEmpty());
        check(0, text(block, "merkleRoot").equals(hex(sha256(new byte[0]))));
        check(0, text(block, "hash").equals(hex(hash(block))));
    }

    private void checkMinerAndAttempts(JsonObject block) {
        JsonArray weights = file.getAsJsonArray("hashPower");
        long miner = number(block, "miner");
        boolean known = miner >= 0
                && miner < weights.size()
                && weights.get((int) miner).getAsLong() > 0
                && number(block, "nonce") >= 0;
        check(5, known);
        if (!known) {
            return;
        }
        BigInteger n = BigInteger.valueOf(number(block, "nonce") + 1);
        BigInteger winner = weights.get((int) miner).getAsBigInteger();
        BigInteger fewest = n;
        BigInteger most = n;
        for (int other = 0; other < weights.size(); other++) {
            if (other != miner) {
                BigInteger[] tries =
                        n.multiply(weights.get(other).getAsBigInteger()).divideAndRemainder(winner);
                boolean together = tries[1].signum() == 0 && tries[0].signum() > 0;
                most = most.add(tries[0]);
                fewest = fewest.add(together ? tries[0].subtract(BigInteger.ONE) : tries[0]);
            }
        }
        BigInteger attempts = BigInteger.valueOf(number(block, "attempts"));
        check(9, attempts.compareTo(fewest) >= 0 && attempts.compareTo(most) <= 0);
    }

    private void checkCoinbase(int index, JsonObject block, JsonArray transactions) {
        check(6, transactions.size() >= 2);
        for (int i = 0; i < transactions.size(); i++) {
            JsonObject transaction = transactions.get(i).getAsJsonObject();
            check(6, text(transaction, "type").equals(i == 0 ? "coinbase" : "trade"));
            if (i == 0 && text(transaction, "type").equals("coinbase")) {
                check(6, number(transaction, "block") == index);
                check(6, number(transaction, "miner") == number(block, "miner"));
                check(6, number(transaction, "rewardMicroEuro") == number(file, "rewardMicroEuro"));
            }
        }
    }

    static byte[] hash(JsonObject block) {
        return sha256(sha256(header(block)), bigEndian(number(block, "nonce"), 8));
    }

    static byte[] header(JsonObject block) {
        return join(
                "PLBLOCK".getBytes(StandardCharsets.US_ASCII),
                new byte[] {1},
                bigEndian(number(block, "index"), 4),
                bigEndian(number(block, "step"), 4),
                unhex(text(block, "previousHash")),
                unhex(text(block, "merkleRoot")),
                bigEndian(number(block, "difficulty"), 4),
                bigEndian(number(block, "miner"), 4));
    }

    static byte[] bytes(JsonObject transaction) {
        if (text(transaction, "type").equals("coinbase")) {
            return join(
                    new byte[] {0},
                    bigEndian(number(transaction, "block"), 4),
                    bigEndian(number(transaction, "miner"), 4),
                    bigEndian(number(transaction, "rewardMicroEuro"), 8));
        }
        return join(
                new byte[] {1},
                bigEndian(number(transaction, "id"), 8),
                bigEndian(number(transaction, "step"), 4),
                new byte[] {(byte) (text(transaction, "kind").equals("p2p") ? 0 : 1)},
                bigEndian(number(transaction, "buyer"), 4),
                bigEndian(number(transaction, "seller"), 4),
                bigEndian(number(transaction, "energyMicroKwh"), 8),
                bigEndian(number(transaction, "priceMicroEuroPerKwh"), 8),
                bigEndian(number(transaction, "amountMicroEuro"), 8),
                bigEndian(number(transaction, "feeMicroEuro"), 8));
    }

    private static List<byte[]> leaves(JsonArray transactions) {
        List<byte[]> leaves = new ArrayList<>();
        transactions.forEach(each -> leaves.add(sha256(new byte[] {0}, bytes(each.getAsJsonObject()))));
        return leaves;
    }

    /** As RFC 6962 defines it: split at the largest power of two below the number of leaves. */
    private static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return sha256(new byte[] {1}, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    private static byte[] bigEndian(long value, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[length - 1 - i] = (byte) (value >> 8 * i);
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] sha256(byte[]... parts) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(join(parts));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            text.append(Character.forDigit(each >> 4 & 15, 16)).append(Character.forDigit(each & 15, 16));
        }
        return text.toString();
    }

    private static byte[] unhex(String text) {
        byte[] bytes = new byte[text.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(text.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    private static long number(JsonObject object, String field) {
        return object.get(field).getAsLong();
    }

    private static String text(JsonObject object, String field) {
        return object.get(field).getAsString();
    }

    private void check(int number, boolean holds) {
        if (!holds) {
            failed.add(number);
        }
    }
}
