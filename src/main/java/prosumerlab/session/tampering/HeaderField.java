package prosumerlab.session.tampering;

import java.util.Locale;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;

/** What can be changed in the header of a block. */
public enum HeaderField {
    INDEX("index") {
        @Override
        public String of(Block block) {
            return Integer.toString(block.index());
        }

        @Override
        public Block set(Block block, String text) {
            return new Draft(block).index(whole(text, 0, Integer.MAX_VALUE)).done();
        }
    },
    STEP("step") {
        @Override
        public String of(Block block) {
            return Integer.toString(block.step());
        }

        @Override
        public Block set(Block block, String text) {
            return new Draft(block).step(whole(text, 0, Integer.MAX_VALUE)).done();
        }
    },
    PREVIOUS_HASH("previous hash") {
        @Override
        public String of(Block block) {
            return block.previousHash().hex();
        }

        @Override
        public Block set(Block block, String text) {
            return new Draft(block).previousHash(hash(text)).done();
        }
    },
    MERKLE_ROOT("Merkle root") {
        @Override
        public String of(Block block) {
            return block.merkleRoot().hex();
        }

        @Override
        public Block set(Block block, String text) {
            return new Draft(block).merkleRoot(hash(text)).done();
        }
    },
    DIFFICULTY("difficulty") {
        @Override
        public String of(Block block) {
            return Integer.toString(block.difficulty());
        }

        @Override
        public Block set(Block block, String text) {
            return new Draft(block).difficulty(whole(text, 0, MOST_DIGITS)).done();
        }
    },
    MINER("miner") {
        @Override
        public String of(Block block) {
            return Integer.toString(block.miner());
        }

        @Override
        public Block set(Block block, String text) {
            return new Draft(block).miner(whole(text, 0, Integer.MAX_VALUE)).done();
        }
    },
    NONCE("nonce") {
        @Override
        public String of(Block block) {
            return Long.toString(block.nonce());
        }

        @Override
        public Block set(Block block, String text) {
            return new Draft(block).nonce(number(text, 0, MOST_NONCE)).done();
        }
    };

    private static final int MOST_DIGITS = 16;
    private static final long MOST_NONCE = (1L << 53) - 1;

    private final String label;

    HeaderField(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** Its value as {@link #set} takes it. */
    public abstract String of(Block block);

    /**
     * The block with another value, and everything else as it was, the hash among it.
     *
     * @throws IllegalArgumentException if the text is no value of this field; the message tells a person what is
     */
    public abstract Block set(Block block, String text);

    private static int whole(String text, int least, int most) {
        return (int) number(text, least, most);
    }

    private static long number(String text, long least, long most) {
        String digits = text.strip().replace(",", "");
        if (digits.matches("\\d{1,18}")) {
            long number = Long.parseLong(digits);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException(
                String.format(Locale.ROOT, "Type a whole number from %,d to %,d.", least, most));
    }

    private static Hash hash(String text) {
        String hex = text.strip().toLowerCase(Locale.ROOT);
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Type 64 hex digits, 0 to 9 and a to f.");
        }
        return Hash.parse(hex);
    }
}
