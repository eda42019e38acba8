package prosumerlab.results.saved;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import prosumerlab.results.ProgramVersion;
import prosumerlab.results.ResultsFolder;

/** Whether a folder was written by another version of this program, which may be why it cannot be read or reproduced. */
final class WrittenBy {
    private static final long LARGEST = 1 << 20;

    private WrittenBy() {}

    /** A line about that, or none if it is the same version or nobody knows. */
    static Optional<String> note(Path folder) {
        String here = ProgramVersion.text();
        return version(folder.resolve(ResultsFolder.SUMMARY))
                .filter(version -> !version.equals(here))
                .map(version -> ResultsFolder.SUMMARY + ": the folder was written by version " + Damage.quote(version)
                        + ", this is version \"" + here + "\"; open it with the version that wrote it");
    }

    private static Optional<String> version(Path summary) {
        try {
            if (Files.size(summary) > LARGEST) {
                return Optional.empty();
            }
            try (Reader text = Files.newBufferedReader(summary, StandardCharsets.UTF_8)) {
                JsonElement version =
                        JsonParser.parseReader(text).getAsJsonObject().get("version");
                return version == null ? Optional.empty() : Optional.of(version.getAsString());
            }
        } catch (IOException | JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            // A damaged summary is reported where the folder is compared.
            return Optional.empty();
        }
    }
}
