package prosumerlab;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on, found out without loading a toolkit. */
final class Display {
    private Display() {}

    static boolean isPresent() {
        return isPresent(System.getProperty("os.name", ""), System.getenv());
    }

    /** Windows and macOS always have one; elsewhere X11 or Wayland says so in the environment. */
    static boolean isPresent(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
