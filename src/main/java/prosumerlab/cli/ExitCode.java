package prosumerlab.cli;

/** What the program tells the shell. */
public final class ExitCode {
    /** All is well. */
    public static final int FINE = 0;
    /** A check failed: an audit is red, a folder differs, a chain is broken; or the program could not do its work. */
    public static final int FAILED = 1;
    /** What was asked for makes no sense: an option, a scenario, a path. */
    public static final int BAD_INPUT = 2;
    /** Stopped from outside, as shells count Ctrl-C. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
