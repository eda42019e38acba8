package prosumerlab.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import prosumerlab.scenario.SettingOverride;

/** Options that several commands share: how they are declared and how they are read. */
final class Options {
    static final String OUT = "--out";
    static final String FORCE = "--force";
    static final String SET = "--set";

    private Options() {}

    /** A command with {@code --help}, a description and examples at the end of its help page. */
    static CommandSpec command(String name, String description, String... examples) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        if (examples.length > 0) {
            spec.usageMessage().footerHeading("%nExamples:%n").footer(examples);
        }
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        return spec;
    }

    static OptionSpec text(String name, String label, String description) {
        return builder(name, label, description).type(String.class).build();
    }

    static OptionSpec required(String name, String label, String description) {
        return builder(name, label, description)
                .type(String.class)
                .required(true)
                .build();
    }

    static OptionSpec texts(String name, String label, String description) {
        return builder(name, label, description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    private static OptionSpec.Builder builder(String name, String label, String description) {
        return OptionSpec.builder(name).arity("1").paramLabel(label).description(description);
    }

    static PositionalParamSpec optionalArgument(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static PositionalParamSpec arguments(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** The first argument as a path, if there is one. */
    static Optional<Path> path(ParseResult options) throws BadInputException {
        String text = options.matchedPositionalValue(0, null);
        return text == null ? Optional.empty() : Optional.of(toPath(text));
    }

    /** A path that a person wrote. */
    static Path toPath(String text) throws BadInputException {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            // Answered below.
        }
        throw new BadInputException("\"" + text + "\" is not a path");
    }

    /** What {@code --set} and the shorthands of {@link RunCommand} assign, the shorthands last. */
    static List<SettingOverride> assignments(ParseResult options) {
        List<SettingOverride> assignments = new ArrayList<>();
        for (String assignment : texts(options, SET)) {
            assignments.add(SettingOverride.parse(assignment));
        }
        return assignments;
    }

    static List<String> texts(ParseResult options, String name) {
        return options.matchedOptionValue(name, List.of());
    }
}
