package prosumerlab.history.chain;

/**
 * Something that a verifier found wrong.
 *
 * @param block place of the block in the chain, from 0
 * @param kind which part of the chain does not hold
 * @param what in words, with the values
 */
public record ChainProblem(int block, Kind kind, String what) {
    /** Which part of the chain does not hold. */
    public enum Kind {
        /** The previous hash is not the hash of the block before. */
        LINK,
        /** The Merkle root is not that of the transactions. */
        MERKLE_ROOT,
        /** The hash is not that of the header and the nonce. */
        HASH,
        /** The hash is not small enough. */
        WORK,
        /** Something else that blocks of this chain must obey. */
        RULE
    }

    /** A block that does not obey a rule. */
    public ChainProblem(int block, String what) {
        this(block, Kind.RULE, what);
    }

    @Override
    public String toString() {
        return "block " + block + ": " + what;
    }
}
