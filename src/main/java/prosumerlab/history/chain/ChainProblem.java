package prosumerlab.history.chain;

/**
 * Something that a verifier found wrong.
 *
 * @param block place of the block in the chain, from 0
 * @param what in words, with the values
 */
public record ChainProblem(int block, String what) {
    @Override
    public String toString() {
        return "block " + block + ": " + what;
    }
}
