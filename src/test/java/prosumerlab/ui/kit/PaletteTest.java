package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.ui.state.Theme;

class PaletteTest {
    /** WCAG 2.1, success criterion 1.4.3. */
    private static final double LEAST_TEXT_CONTRAST = 4.5;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void text_can_be_read_on_every_ground(Theme theme) {
        Palette palette = Palette.of(theme);

        for (Hue ground : EnumSet.of(Hue.SURFACE, Hue.RAISED)) {
            for (Hue text : EnumSet.of(Hue.TEXT, Hue.MUTED, Hue.ACCENT, Hue.GOOD, Hue.WORSE)) {
                assertThat(contrast(palette.get(text), palette.get(ground)))
                        .as("%s on %s", text, ground)
                        .isGreaterThanOrEqualTo(LEAST_TEXT_CONTRAST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void meanings_of_data_differ_in_colour(Theme theme) {
        Palette palette = Palette.of(theme);
        Set<Color> colours = new HashSet<>();
        Set<Hue> data = EnumSet.range(Hue.GENERATION, Hue.BAN);

        data.forEach(hue -> colours.add(palette.get(hue)));

        assertThat(colours).hasSameSizeAs(data);
    }

    private static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
