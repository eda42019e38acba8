package prosumerlab.figure.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For where a picture is made. */
public enum Style {
    /** Dark on white: slides, documents, the light window. */
    LIGHT,
    /** Light on dark: the dark window, dark slides. */
    DARK,
    /** Paper: white, with hatches and marks that survive a copy in grey. */
    PRINT;

    /** Its name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The style of that name. */
    public static Optional<Style> of(String key) {
        return Arrays.stream(values()).filter(style -> style.key().equals(key)).findFirst();
    }
}
