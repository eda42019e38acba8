package prosumerlab.scenario.measured;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prosumerlab.domain.TimeGrid;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Measured;
import prosumerlab.scenario.MeasuredFile;
import prosumerlab.scenario.MeasuredFile.Format;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblem;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.SeriesSet;
import prosumerlab.scenario.SeriesSet.Series;

/** Reads the files of measured series that a scenario names. */
public final class SeriesLoader {
    private final Scenario scenario;
    private final Path baseDirectory;
    private final Set<String> problems = new LinkedHashSet<>();

    private SeriesLoader(Scenario scenario, Path baseDirectory) {
        this.scenario = scenario;
        this.baseDirectory = baseDirectory;
    }

    /**
     * {@code scenario} with its measured series, cut to the steps of its run.
     *
     * @param scenario checked settings
     * @param baseDirectory the folder of the scenario file, from which relative paths start
     * @throws ScenarioProblems with the problems of all files, one line each with the file's line number, if any cannot be read
     *     without guessing
     */
    public static LoadedScenario load(Scenario scenario, Path baseDirectory) throws ScenarioProblems {
        if (scenario.measured().isEmpty()) {
            return LoadedScenario.of(scenario);
        }
        return new SeriesLoader(scenario, baseDirectory).load();
    }

    private LoadedScenario load() throws ScenarioProblems {
        Measured measured = scenario.measured();
        List<Series> pv = loadAll(SeriesKind.PV, measured.pv());
        List<Series> consumption = loadAll(SeriesKind.CONSUMPTION, measured.consumption());
        List<Series> price = loadAll(SeriesKind.PRICE, measured.price());
        if (!problems.isEmpty()) {
            throw new ScenarioProblems(problems.stream()
                    .map(line -> new ScenarioProblem("", "", line))
                    .toList());
        }
        return new LoadedScenario(
                scenario,
                new SeriesSet(
                        pv,
                        consumption,
                        price.isEmpty() ? new double[0] : price.get(0).kwhPerStep()));
    }

    private List<Series> loadAll(SeriesKind kind, List<MeasuredFile> files) {
        List<Series> all = new ArrayList<>();
        Map<String, Integer> targets = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            MeasuredFile file = files.get(i);
            String setting = "measured." + kind.key() + "[" + i + "]";
            Integer earlier = targets.putIfAbsent(file.appliesTo(), i);
            if (earlier != null) {
                problems.add(setting + ".appliesTo: is " + FileProblems.quote(file.appliesTo())
                        + ", as that of measured." + kind.key() + "[" + earlier + "]; remove one of the two");
                continue;
            }
            FileProblems ofFile = new FileProblems(setting, file.file());
            load(new SeriesRequest(kind, file, scenario, ofFile)).ifPresent(all::add);
            problems.addAll(ofFile.lines());
        }
        return all;
    }

    private Optional<Series> load(SeriesRequest request) {
        FileProblems ofFile = request.problems();
        try {
            SettingsCheck.check(request);
            Target target = Target.of(request);
            Conversion.checkBasis(target, request);
            String text = FileText.read(baseDirectory, request.settings().file(), ofFile);
            Readings readings = format(request.settings().format()).read(text, request);
            Conversion conversion = Conversion.of(readings, target, request);
            Window window = Window.of(readings, request);
            double[] numbers = conversion.convert(window, readings.separator(), ofFile);
            ofFile.throwIfAny();
            TimeGrid grid = scenario.horizon().grid();
            double[] steps = request.kind() == SeriesKind.PRICE
                    ? Resampler.means(numbers, window, readings.intervalMinutes(), grid)
                    : Resampler.energies(numbers, window, readings.intervalMinutes(), grid);
            return Optional.of(new Series(target.scope(), target.id(), conversion.basis(), steps));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private static SeriesFormat format(Format format) {
        return switch (format) {
            case TABLE -> new TableFormat();
            case PVGIS -> new PvgisFormat();
            case CITYLEARN -> new CityLearnFormat();
            case AUSGRID -> new AusgridFormat();
            case BDEW_STATIC -> new BdewFormat(false);
            case BDEW_DYNAMIC -> new BdewFormat(true);
        };
    }
}
