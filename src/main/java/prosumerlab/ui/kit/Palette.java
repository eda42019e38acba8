package prosumerlab.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import prosumerlab.ui.state.Theme;

/** The colours of a theme for what is drawn on a canvas: the same file that the style sheets use, read once a theme. */
public final class Palette {
    private final Map<Hue, Color> colours;

    private Palette(Map<Hue, Color> colours) {
        this.colours = colours;
    }

    /** The colours of {@code theme}. */
    public static Palette of(Theme theme) {
        String colourSheet = read(theme.styleSheet());
        Map<Hue, Color> colours = new EnumMap<>(Hue.class);
        for (Hue hue : Hue.values()) {
            Matcher value = Pattern.compile(Pattern.quote(hue.token()) + ":\\s*(#[0-9a-fA-F]{6});")
                    .matcher(colourSheet);
            if (!value.find()) {
                throw new IllegalStateException(theme.styleSheet() + ": no " + hue.token());
            }
            colours.put(hue, Color.web(value.group(1)));
        }
        return new Palette(colours);
    }

    /** The colour of {@code hue}. */
    public Color get(Hue hue) {
        return colours.get(hue);
    }

    private static String read(String sheet) {
        try (InputStream in = Palette.class.getResourceAsStream(sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
