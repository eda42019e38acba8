package prosumerlab.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import prosumerlab.cli.BadInputException;
import prosumerlab.cli.Parts;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.HourSink;
import prosumerlab.history.RunSource;
import prosumerlab.scenario.Community;
import prosumerlab.scenario.Horizon;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.SettingOverride;

/** The command line's surroundings without an engine: scenarios of three numbers in a line of text, and synthetic runs. */
public final class FakeParts implements Parts {
    private final UnaryOperator<HourRecord> change;

    public FakeParts() {
        this(UnaryOperator.identity());
    }

    /** Every hour of every run goes through {@code change}. */
    public FakeParts(UnaryOperator<HourRecord> change) {
        this.change = change;
    }

    @Override
    public LoadedScenario load(Optional<Path> file, List<SettingOverride> assignments) throws BadInputException {
        List<String> problems = new ArrayList<>();
        long[] numbers = {1, 6, 4};
        if (file.isPresent()) {
            try {
                String[] words = Files.readString(file.get()).strip().split(" ");
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = Long.parseLong(words[i]);
                }
            } catch (IOException | RuntimeException e) {
                throw new BadInputException(file.get() + ": is not a scenario");
            }
        }
        for (SettingOverride assignment : assignments) {
            int at = List.of("seed", "horizon.hours", "community.prosumers").indexOf(assignment.path());
            if (at >= 0) {
                numbers[at] = Long.parseLong(assignment.value());
            } else if (!assignment.path().equals("name")) {
                problems.add(assignment.label() + ": there is no such setting");
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return LoadedScenario.of(scenario(numbers[0], (int) numbers[1], (int) numbers[2]));
    }

    /** The default scenario with another seed, length and number of homes. */
    public static Scenario scenario(long seed, int hours, int homes) {
        Scenario base = Scenario.defaults().withSeed(seed);
        return new Scenario(
                base.name(),
                base.description(),
                seed,
                new Horizon(hours, 60, base.horizon().startDate()),
                new Community(homes, new double[0]),
                base.pv(),
                base.battery(),
                base.consumption(),
                base.weather(),
                base.prices(),
                base.trading(),
                base.market(),
                base.blockchain(),
                base.regulator(),
                base.measured());
    }

    @Override
    public String toJson(Scenario scenario) {
        return scenario.seed() + " " + scenario.horizon().hours() + " "
                + scenario.community().prosumers() + "\n";
    }

    @Override
    public RunSource start(LoadedScenario source, int miningThreads) {
        Scenario scenario = source.scenario();
        SyntheticRun run = new SyntheticRun(
                scenario.seed(),
                scenario.community().prosumers(),
                scenario.horizon().hours());
        return new RunSource() {
            @Override
            public List<Home> homes() {
                return run.homes();
            }

            @Override
            public Block genesis() {
                return run.genesis();
            }

            @Override
            public boolean run(HourSink sink) {
                return run.run(hour -> sink.accept(change.apply(hour)));
            }
        };
    }

    @Override
    public List<String> verifyChain(Path file) {
        try {
            return Files.readString(file).contains("broken") ? List.of("block 1: is broken") : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
