package prosumerlab.scenario.measured;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prosumerlab.scenario.Horizon;
import prosumerlab.scenario.Measured;
import prosumerlab.scenario.MeasuredFile;
import prosumerlab.scenario.MeasuredFile.Basis;
import prosumerlab.scenario.MeasuredFile.Format;
import prosumerlab.scenario.MeasuredFile.Label;
import prosumerlab.scenario.MeasuredFile.Unit;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.SeriesSet;

/** Builds a scenario around measured files in a folder, step by step. */
final class Bench {
    private final Path folder;
    private Horizon horizon = new Horizon(1, 60, LocalDate.of(2025, 4, 21));
    private final List<MeasuredFile> pv = new ArrayList<>();
    private final List<MeasuredFile> consumption = new ArrayList<>();
    private final List<MeasuredFile> price = new ArrayList<>();

    Bench(Path folder) {
        this.folder = folder;
    }

    Bench horizon(String startDate, int hours, int stepMinutes) {
        horizon = new Horizon(hours, stepMinutes, LocalDate.parse(startDate));
        return this;
    }

    Bench write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Bench write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Bench pv(FileSettings settings) {
        pv.add(settings.build());
        return this;
    }

    Bench consumption(FileSettings settings) {
        consumption.add(settings.build());
        return this;
    }

    Bench price(FileSettings settings) {
        price.add(settings.build());
        return this;
    }

    SeriesSet load() throws ScenarioProblems {
        Scenario d = Scenario.defaults();
        return SeriesLoader.load(
                        new Scenario(
                                d.name(),
                                d.description(),
                                d.seed(),
                                horizon,
                                d.community(),
                                d.pv(),
                                d.battery(),
                                d.consumption(),
                                d.weather(),
                                d.prices(),
                                d.trading(),
                                d.market(),
                                d.blockchain(),
                                d.regulator(),
                                new Measured(pv, consumption, price)),
                        folder)
                .series();
    }

    /** The steps of the only consumption series. */
    double[] consumed() throws ScenarioProblems {
        return load().consumption().get(0).kwhPerStep();
    }

    /** The steps of the only PV series. */
    double[] generated() throws ScenarioProblems {
        return load().pv().get(0).kwhPerStep();
    }

    /** Why the scenario cannot be loaded. */
    List<String> lines() {
        try {
            load();
            return List.of();
        } catch (ScenarioProblems e) {
            return e.lines();
        }
    }

    /** The settings of one file, from the defaults. */
    static final class FileSettings {
        private final String file;
        private Format format = Format.TABLE;
        private String column = "";
        private Unit unit = Unit.HEADER;
        private String appliesTo = "home:0";
        private Basis basis = Basis.UNSTATED;
        private Label label = Label.UNSTATED;
        private String timeColumn = "";
        private String utcOffset = "";
        private String firstRow = "";
        private int intervalMinutes;
        private String start = "";
        private double capacityKw;
        private double annualKwh;

        private FileSettings(String file) {
            this.file = file;
        }

        /** A table for home 0 whose times are interval starts. */
        static FileSettings table(String file) {
            return new FileSettings(file).label(Label.START);
        }

        static FileSettings of(String file, Format format) {
            return new FileSettings(file).format(format);
        }

        FileSettings format(Format value) {
            format = value;
            return this;
        }

        FileSettings column(String value) {
            column = value;
            return this;
        }

        FileSettings unit(Unit value) {
            unit = value;
            return this;
        }

        FileSettings appliesTo(String value) {
            appliesTo = value;
            return this;
        }

        FileSettings basis(Basis value) {
            basis = value;
            return this;
        }

        FileSettings label(Label value) {
            label = value;
            return this;
        }

        FileSettings timeColumn(String value) {
            timeColumn = value;
            return this;
        }

        FileSettings utcOffset(String value) {
            utcOffset = value;
            return this;
        }

        FileSettings firstRow(String value, int minutes) {
            firstRow = value;
            intervalMinutes = minutes;
            return this;
        }

        FileSettings start(String value) {
            start = value;
            return this;
        }

        FileSettings capacityKw(double value) {
            capacityKw = value;
            return this;
        }

        FileSettings annualKwh(double value) {
            annualKwh = value;
            return this;
        }

        MeasuredFile build() {
            return new MeasuredFile(
                    file,
                    format,
                    column,
                    unit,
                    appliesTo,
                    basis,
                    label,
                    timeColumn,
                    utcOffset,
                    firstRow,
                    intervalMinutes,
                    start,
                    capacityKw,
                    annualKwh);
        }
    }
}
