package prosumerlab.results;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.FigureTable;
import prosumerlab.figure.render.FigureRenderer;
import prosumerlab.figure.render.Picture;
import prosumerlab.files.TextFile;

/** Writes figures into a folder: each as a picture, and its numbers beside it. */
public final class FigureFiles {
    private static final int MOST_THREADS = 4;
    private static final long PATIENCE_SECONDS = 60;
    private static final String TABLE = ".csv";

    private final Format format;
    private final Picture picture;
    private final FigureRenderer renderer = new FigureRenderer();

    /** Kinds of picture files. */
    public enum Format {
        PNG(".png"),
        SVG(".svg");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** Its name on the command line. */
        public String key() {
            return ending.substring(1);
        }
    }

    public FigureFiles(Format format, Picture picture) {
        this.format = format;
        this.picture = picture;
    }

    /** The names of all files that {@code figures} become. */
    public List<String> names(List<Figure> figures) {
        List<String> names = new ArrayList<>();
        for (Figure figure : figures) {
            names.add(figure.key() + format.ending);
            names.add(figure.key() + TABLE);
        }
        return names;
    }

    /**
     * Writes {@code figures} of {@code source} on all cores.
     *
     * @param folder an existing folder
     * @param done takes each figure when its files are whole, by one thread at a time
     * @throws IOException if a file cannot be written
     * @throws InterruptedException if the calling thread was interrupted
     */
    public void write(Path folder, List<Figure> figures, FigureSource source, Consumer<Figure> done)
            throws IOException, InterruptedException {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        AtomicInteger next = new AtomicInteger();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(workers.submit(() -> {
                    work(folder, figures, source, next, done);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        } finally {
            workers.shutdownNow();
            // The folder may be deleted as soon as this returns: nobody must still write into it.
            awaitEnd(workers);
        }
    }

    private static void awaitEnd(ExecutorService workers) {
        boolean interrupted = Thread.interrupted();
        try {
            workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static IOException unwrapped(Throwable cause) throws InterruptedException {
        if (cause instanceof IOException file) {
            return file;
        } else if (cause instanceof InterruptedException interrupted) {
            throw interrupted;
        } else if (cause instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) cause;
    }

    private void work(Path folder, List<Figure> figures, FigureSource source, AtomicInteger next, Consumer<Figure> done)
            throws IOException, InterruptedException {
        BufferedImage image = format == Format.PNG ? renderer.blank(picture) : null;
        for (int i = next.getAndIncrement(); i < figures.size(); i = next.getAndIncrement()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Figure figure = figures.get(i);
            FigureData data = figure.of(source);
            byte[] bytes = format == Format.PNG ? renderer.png(data, picture, image) : renderer.svg(data, picture);
            Files.write(folder.resolve(figure.key() + format.ending), bytes);
            try (Writer writer = TextFile.create(folder.resolve(figure.key() + TABLE))) {
                writeTable(data.table(), writer);
            }
            synchronized (this) {
                done.accept(figure);
            }
        }
    }

    /**
     * Writes {@code table} as the CSV of RFC 4180.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public static void writeTable(FigureTable table, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(table.header());
        for (List<String> row : table.rows()) {
            printer.printRecord(row);
        }
    }
}
