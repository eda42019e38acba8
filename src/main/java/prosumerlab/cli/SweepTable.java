package prosumerlab.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import prosumerlab.files.TextFile;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.metrics.KeyFigures;
import prosumerlab.results.FreeText;
import prosumerlab.scenario.SettingOverride;

/** The table of a sweep: a row a run with its settings, its seed, its key figures and its audits. */
final class SweepTable implements Closeable {
    private static final String SEED = "seed";
    private static final String AUDITS = "audits";

    private final BufferedWriter text;
    private final CSVPrinter csv;

    SweepTable(Path file, List<String> settings) throws IOException {
        text = TextFile.create(file);
        csv = new CSVPrinter(text, CSVFormat.RFC4180);
        List<String> header = new ArrayList<>();
        settings.forEach(setting -> header.add(FreeText.guarded(setting)));
        header.add(SEED);
        for (KeyFigure figure : KeyFigure.values()) {
            header.add(figure.key());
        }
        header.add(AUDITS);
        csv.printRecord(header);
    }

    /** Whether {@code file} begins as the table of a sweep does, or is empty. */
    static boolean isOne(Path file) throws IOException {
        String figures = "," + KeyFigure.values()[0].key() + ",";
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String header = lines.readLine();
            return header == null || header.contains(SEED + figures) && header.endsWith("," + AUDITS);
        }
    }

    void row(List<SettingOverride> assignments, long seed, KeyFigures figures, boolean green) throws IOException {
        for (SettingOverride assignment : assignments) {
            csv.print(FreeText.guarded(assignment.value()));
        }
        csv.print(Long.toString(seed));
        for (KeyFigure figure : KeyFigure.values()) {
            csv.print(figures.text(figure));
        }
        csv.print(green ? "green" : "red");
        csv.println();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
