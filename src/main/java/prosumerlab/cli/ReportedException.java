package prosumerlab.cli;

/** Something went wrong and the person has been told. */
final class ReportedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** @param exitCode an {@link ExitCode} */
    ReportedException(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
