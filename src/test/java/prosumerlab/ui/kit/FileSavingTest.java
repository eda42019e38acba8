package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.files.WholeFile;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class FileSavingTest extends WindowTest {
    @TempDir
    Path folder;

    @Test
    void a_file_that_takes_long_shows_progress_and_is_not_there_after_it_was_cancelled() throws IOException {
        open(Scenarios.run(3, 4));
        CountDownLatch interrupted = new CountDownLatch(1);

        save(folder.resolve("picture.png"), out -> {
            out.write(1);
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            interrupted.countDown();
        });
        await(() -> says("Saving picture.png …"));
        robot.clickOn("Cancel");
        await(() -> interrupted.getCount() == 0 && isEmpty());

        assertThat(says("Saving picture.png …")).isFalse();
        assertThat(says("Nothing was saved")).isFalse();
    }

    @Test
    void what_cannot_be_written_is_said_with_its_reason() throws IOException {
        open(Scenarios.run(3, 4));

        save(folder.resolve("table.csv"), out -> {
            throw new IOException("No space left on the device.");
        });
        await(() -> says("Nothing was saved"));

        assertThat(onFx(() -> ((TextArea) named("Problems")).getText())).contains("No space left on the device.");
        assertThat(isEmpty()).isTrue();
    }

    private void save(Path file, WholeFile.Content content) {
        chooser.answer(file);
        doOnFx(() -> FileSaving.ask(stage, "Save", file.getFileName().toString(), content));
    }

    private boolean isEmpty() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
