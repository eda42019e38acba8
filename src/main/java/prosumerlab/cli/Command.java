package prosumerlab.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the command line. */
interface Command {
    /** Its options and its help page. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @return an {@link ExitCode}
     * @throws Exception that {@link Problems} turns into a line
     */
    int execute(ParseResult options) throws Exception;
}
