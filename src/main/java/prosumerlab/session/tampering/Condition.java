package prosumerlab.session.tampering;

/** How a block of a tampered chain stands. */
public enum Condition {
    /** It is the block of the run, and hangs on to the one before. */
    UNTOUCHED,
    /** It is another block than that of the run, but sealed, linked and within the rules. */
    MINED_AGAIN,
    /** What it says is not what its hash was made of. */
    CHANGED,
    /** It points at a block that is no longer there. */
    CUT_OFF,
    /** It is sealed and linked, but breaks a rule of the chain. */
    REFUSED;

    /** Whether the chain holds at this block. */
    public boolean isSound() {
        return this == UNTOUCHED || this == MINED_AGAIN;
    }
}
