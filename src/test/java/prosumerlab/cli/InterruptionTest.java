package prosumerlab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.files.FolderRule;
import prosumerlab.files.StagedOutput;
import prosumerlab.testkit.Captured;

class InterruptionTest {
    @TempDir
    Path folder;

    @Test
    void guard_saysThatItStopped_beforeTheProcessMayEnd() throws Exception {
        Captured captured = new Captured();
        StagedOutput output = StagedOutput.folder(folder.resolve("r"), FolderRule.NEVER);

        assertThatThrownBy(() -> Interruption.guard(output, captured.terminal(false), () -> {
                    throw new CancellationException("stopped");
                }))
                .isInstanceOfSatisfying(ReportedException.class, reported -> assertThat(reported.exitCode())
                        .isEqualTo(ExitCode.INTERRUPTED));
        assertThat(captured.err()).isEqualTo("interrupted; nothing was written\n");
        assertThat(output.path()).doesNotExist();
    }
}
