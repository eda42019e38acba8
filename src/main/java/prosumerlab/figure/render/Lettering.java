package prosumerlab.figure.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font that comes with the program. */
final class Lettering {
    /** Its family, for SVG. */
    static final String FAMILY = "Inter";

    private final Font plain;
    private final Font strong;

    Lettering() {
        plain = read("Inter-Regular.ttf");
        strong = read("Inter-SemiBold.ttf");
    }

    Font plain(double size) {
        return plain.deriveFont((float) size);
    }

    Font strong(double size) {
        return strong.deriveFont((float) size);
    }

    private static Font read(String name) {
        try (InputStream in = new BufferedInputStream(Lettering.class.getResourceAsStream(name))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
