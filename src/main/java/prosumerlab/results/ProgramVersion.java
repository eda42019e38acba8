package prosumerlab.results;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this program. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** From the jar's manifest, or when run from classes, from the file that the build filled in. */
    public static String text() {
        String fromJar = ProgramVersion.class.getPackage().getImplementationVersion();
        return fromJar == null ? fromBuild() : fromJar;
    }

    private static String fromBuild() {
        Properties build = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/prosumerlab/build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            return "unknown";
        }
        return build.getProperty("version", "unknown");
    }
}
