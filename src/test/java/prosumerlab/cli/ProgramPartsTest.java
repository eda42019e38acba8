package prosumerlab.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramPartsTest {
    private final ProgramParts parts = new ProgramParts();

    @TempDir
    Path folder;

    @Test
    void load_namesTheScenarioFile_whenAMeasuredFileOfItIsWrong() throws IOException {
        Path scenario = Files.writeString(
                folder.resolve("s.json"), "{\"measured\": {\"price\": [{\"file\": \"p.csv\", \"label\": \"start\"}]}}");

        assertThatThrownBy(() -> parts.load(Optional.of(scenario), List.of()))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(scenario + ": p.csv: does not exist");
    }

    @Test
    void verifyChain_ofAFolderOrOfNothing_isBadInput() {
        assertThatThrownBy(() -> parts.verifyChain(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(folder + ": is a folder");
        assertThatThrownBy(() -> parts.verifyChain(folder.resolve("none.json")))
                .isInstanceOf(BadInputException.class)
                .hasMessage(folder.resolve("none.json") + ": no such file or folder");
    }
}
