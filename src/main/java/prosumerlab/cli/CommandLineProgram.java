package prosumerlab.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import prosumerlab.results.ProgramVersion;
import prosumerlab.session.HeadlessRun;

/** The program as a command line. */
public final class CommandLineProgram {
    private static final String NAME = "prosumer-lab";
    private static final String VERSION = "--version";

    private static final String RUN = "run";
    private static final List<String> COMMANDS = List.of("figures", RUN, "scenario", "sweep", "verify");

    private final Parts parts;
    private final Terminal terminal;

    static {
        // Else it looks for Groovy in every library there is, those of the window included, at each start,
        System.setProperty("picocli.disable.closures", "true");
        // and loads all kinds of dates and databases, of which no option is one.
        System.setProperty("picocli.converters.excludes", "java.time.*,java.sql.*");
    }

    CommandLineProgram(Parts parts, Terminal terminal) {
        this.terminal = terminal;
        this.parts = parts;
    }

    /**
     * Does what {@code args} say, with the terminal of this process.
     *
     * @return an {@link ExitCode}
     */
    public static int run(String[] args) {
        if (args.length > 0 && args[0].equals(RUN)) {
            HeadlessRun.warmUp();
        }
        return new CommandLineProgram(new ProgramParts(), Terminal.ofProcess()).execute(args);
    }

    /**
     * Runs the default scenario into a free folder name under the working directory: what the program does with no command
     * where there is no display.
     *
     * @return an {@link ExitCode}
     */
    public static int runDefault() {
        return new DefaultRun(new ProgramParts(), Terminal.ofProcess()).execute();
    }

    /**
     * Says on standard error what went wrong, in one line.
     *
     * @return an {@link ExitCode}
     */
    public static int report(Throwable problem) {
        return Problems.report(problem, Terminal.ofProcess());
    }

    int execute(String[] args) {
        try {
            int code = parseAndExecute(args);
            if (terminal.out().checkError()) {
                terminal.err().println("standard output could not be written to its end; is the disk full?");
                return Math.max(code, ExitCode.FAILED);
            }
            return code;
        } catch (ParameterException e) {
            terminal.err()
                    .println(inWords(e) + "; try '"
                            + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
            return ExitCode.BAD_INPUT;
        } catch (Throwable e) {
            return Problems.report(e, terminal);
        }
    }

    private String inWords(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String argument = "\"" + unmatched.getUnmatched().get(0) + "\"";
            CommandSpec spec = problem.getCommandLine().getCommandSpec();
            return spec.subcommands().isEmpty()
                    ? argument + " is one argument too many"
                    : argument + " is not one of "
                            + String.join(", ", spec.subcommands().keySet());
        }
        return problem.getMessage().lines().findFirst().orElse("");
    }

    private int parseAndExecute(String[] args) throws Exception {
        // Describing a command to picocli takes longer than parsing it: only the one in hand is described.
        List<String> described = args.length > 0 && COMMANDS.contains(args[0]) ? List.of(args[0]) : COMMANDS;
        CommandSpec root = Options.command(
                NAME,
                "A community of prosumers trades energy hour by hour, on a blockchain, under a regulator.",
                "  run --out results",
                "  verify results",
                "  sweep --seeds 1..200 --out seeds.csv");
        root.addOption(OptionSpec.builder("-V", VERSION)
                .versionHelp(true)
                .description("Show the version.")
                .build());
        Map<String, Command> made = new TreeMap<>();
        for (String name : described) {
            Command command = command(name);
            made.put(name, command);
            root.addSubcommand(name, command.spec());
        }
        ParseResult parsed = new CommandLine(root).parseArgs(args);
        ParseResult chosen = deepest(parsed);
        if (chosen.isUsageHelpRequested()) {
            terminal.out().print(chosen.commandSpec().commandLine().getUsageMessage());
            return ExitCode.FINE;
        }
        if (parsed.isVersionHelpRequested()) {
            terminal.out().println("Prosumer Lab " + ProgramVersion.text());
            return ExitCode.FINE;
        }
        if (!parsed.hasSubcommand()) {
            throw new BadInputException(
                    "say what to do: " + String.join(", ", COMMANDS) + "; try '" + NAME + " --help'");
        }
        return made.get(parsed.subcommand().commandSpec().name()).execute(parsed.subcommand());
    }

    private Command command(String name) {
        return switch (name) {
            case RUN -> new RunCommand(parts, terminal);
            case "figures" -> new FiguresCommand(parts, terminal);
            case "scenario" -> new ScenarioCommand(parts, terminal);
            case "sweep" -> new SweepCommand(parts, terminal);
            case "verify" -> new VerifyCommand(parts, terminal);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static ParseResult deepest(ParseResult parsed) {
        return parsed.hasSubcommand() && !parsed.isUsageHelpRequested() ? deepest(parsed.subcommand()) : parsed;
    }
}
