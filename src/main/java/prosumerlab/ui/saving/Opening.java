package prosumerlab.ui.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import prosumerlab.history.HourSink;
import prosumerlab.results.saved.SavedFolder;
import prosumerlab.results.saved.SavedRun;
import prosumerlab.session.HeadlessRun;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.state.OpenRun;

/**
 * A run that was read from a folder. Reading one computes it again: not for the FX thread.
 *
 * @param saved what was read
 * @param live the same run as it was computed again; null if it is not what the folder holds
 * @param folder where it was read from
 */
record Opening(SavedRun saved, LiveRun live, Path folder) {
    /** Reads the run in {@code folder}. */
    static Opening of(Path folder, DoubleConsumer progress) throws IOException, InterruptedException {
        SavedFolder files = SavedFolder.of(folder);
        AtomicReference<LiveRun> live = new AtomicReference<>();
        SavedRun saved = files.open(
                source -> {
                    live.set(new LiveRun(source));
                    return live.get().toEnd();
                },
                progress(files, progress));
        return new Opening(saved, saved.reproduced() ? live.get() : null, folder.toAbsolutePath());
    }

    /** One line for each file of {@code folder} that is not what its scenario gives. */
    static List<String> differences(Path folder, DoubleConsumer progress) throws IOException, InterruptedException {
        SavedFolder files = SavedFolder.of(folder);
        return files.differences(HeadlessRun::new, progress(files, progress));
    }

    /** Writing and comparing what was computed takes a while after the last hour: it ends a little below the whole. */
    private static HourSink progress(SavedFolder files, DoubleConsumer progress) {
        double steps = files.source()
                .map(source -> source.scenario().horizon().grid().steps() * 1.05)
                .orElse(1.0);
        return hour -> progress.accept((hour.step() + 1) / steps);
    }

    /** The name of the run. */
    String name() {
        return saved.run().source().scenario().name();
    }

    /** The run for the window: one that was computed again can branch, too. */
    OpenRun run(String title) {
        return live != null
                ? OpenRun.live(title, live, folder)
                : OpenRun.recorded(title, saved.run(), folder, saved.notes());
    }
}
