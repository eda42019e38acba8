package prosumerlab.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The default scenario into a free folder, for someone who started the program without a command and without a display. */
final class DefaultRun {
    private final Parts parts;
    private final Terminal terminal;
    private final Path parent;

    DefaultRun(Parts parts, Terminal terminal) {
        this(parts, terminal, Path.of(""));
    }

    DefaultRun(Parts parts, Terminal terminal, Path parent) {
        this.parts = parts;
        this.terminal = terminal;
        this.parent = parent;
    }

    /** Returns an {@link ExitCode}. */
    int execute() {
        Path out = parent.resolve("results");
        for (int number = 2; Files.exists(out); number++) {
            out = parent.resolve("results-" + number);
        }
        try {
            RunJob.Outcome outcome = new RunCommand(parts, terminal)
                    .runInto(
                            parts.load(Optional.empty(), List.of()),
                            RunCommand.base(Optional.empty()),
                            out,
                            false,
                            new RunCommand.Extras(true, false));
            terminal.out().println("There is no display here, so the default scenario was run into " + out + ".");
            terminal.out()
                    .println("For the window, start the program where there is a display (on Linux with DISPLAY or"
                            + " WAYLAND_DISPLAY set); for other runs, see 'prosumer-lab --help'.");
            return new RunReport(terminal).exitCode(outcome.audits());
        } catch (Throwable e) {
            return Problems.report(e, terminal);
        }
    }
}
