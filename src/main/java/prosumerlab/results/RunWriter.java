package prosumerlab.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import prosumerlab.files.TextFile;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.metrics.KeyFigures;
import prosumerlab.metrics.KeyFiguresAccumulator;
import prosumerlab.results.table.RunTables;

/**
 * Writes the files of a run hour by hour and keeps none of the hours, so that a year needs no more memory than a day. The
 * folder becomes whole with {@link #finish()}.
 */
public final class RunWriter implements Closeable {
    private final Path folder;
    private final RunHeader run;
    private final KeyFiguresAccumulator figures;
    private final AuditLog audits = new AuditLog();
    private final ChainJsonWriter chain;
    private final RunTables tables;

    /**
     * @param folder an existing folder without these files
     * @param run what is known before the first hour
     * @throws IOException if a file cannot be created
     */
    public RunWriter(Path folder, RunHeader run) throws IOException {
        this.folder = folder;
        this.run = run;
        this.figures = new KeyFiguresAccumulator(run.homes(), run.terms());
        Files.writeString(folder.resolve(ResultsFolder.SCENARIO), run.scenarioJson(), StandardCharsets.UTF_8);
        this.chain = new ChainJsonWriter(
                TextFile.create(folder.resolve(ResultsFolder.CHAIN)),
                ChainRules.of(run.scenario().blockchain()));
        try {
            chain.write(run.genesis());
            this.tables = new RunTables(
                    folder,
                    run.scenario().horizon().grid(),
                    run.homes(),
                    run.genesis(),
                    run.scenario().blockchain().enabled());
        } catch (IOException e) {
            try (chain) {
                throw e;
            }
        }
    }

    /**
     * Writes the next hour.
     *
     * @throws IOException if the disk does not take it
     */
    public void accept(HourRecord hour) throws IOException {
        tables.accept(hour);
        for (Block block : hour.blocks()) {
            chain.write(block);
        }
        figures.accept(hour);
        audits.accept(hour);
    }

    /**
     * Writes what can only be known at the end, and closes all files.
     *
     * @return the key figures of the run
     * @throws IOException if the disk does not take it
     */
    public KeyFigures finish() throws IOException {
        KeyFigures result = figures.figures();
        close();
        SummaryFile.write(folder.resolve(ResultsFolder.SUMMARY), run, result, audits);
        return result;
    }

    /** What the audits found so far. */
    public AuditLog audits() {
        return audits;
    }

    /** Closes all files, whole or not. */
    @Override
    public void close() throws IOException {
        try (chain) {
            tables.close();
        }
    }
}
