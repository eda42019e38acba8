package prosumerlab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code scenario check} and {@code scenario show}. */
final class ScenarioCommand implements Command {
    private final Parts parts;
    private final Terminal terminal;

    ScenarioCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec check = Options.command(
                        "check",
                        "Says everything that is wrong with scenario files, one line each.",
                        "  scenario check scenarios/*.json")
                .addPositional(Options.arguments("FILE", "Scenario files."));
        CommandSpec show = Options.command(
                        "show",
                        "Prints a scenario with all defaults filled in.",
                        "  scenario show",
                        "  scenario show --set battery.share=0.5 > half.json")
                .addPositional(Options.optionalArgument("FILE", "Scenario file; the built-in default without one."))
                .addOption(Options.texts(Options.SET, "group.key=value", "Changes a setting; may be repeated."));
        return Options.command(
                        "scenario",
                        "Checks scenario files, or shows one in full.",
                        "  scenario check mine.json",
                        "  scenario show")
                .addSubcommand("check", check)
                .addSubcommand("show", show);
    }

    @Override
    public int execute(ParseResult options) throws Exception {
        if (!options.hasSubcommand()) {
            throw new BadInputException("scenario: say check or show; try 'scenario --help'");
        }
        ParseResult chosen = options.subcommand();
        return chosen.commandSpec().name().equals("check") ? check(chosen) : show(chosen);
    }

    private int check(ParseResult options) throws BadInputException {
        List<String> files = options.matchedPositionalValue(0, List.of());
        int code = ExitCode.FINE;
        for (String file : files) {
            try {
                parts.load(Optional.of(Options.toPath(file)), List.of());
                terminal.out().println(file + ": fine");
            } catch (BadInputException e) {
                code = Problems.report(e, terminal);
            }
        }
        return code;
    }

    private int show(ParseResult options) throws BadInputException {
        Optional<Path> file = Options.path(options);
        terminal.out()
                .print(parts.toJson(
                        parts.load(file, Options.assignments(options)).scenario()));
        terminal.out().flush();
        return ExitCode.FINE;
    }
}
