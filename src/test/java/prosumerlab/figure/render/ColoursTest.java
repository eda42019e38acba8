package prosumerlab.figure.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.figure.Tone;

class ColoursTest {
    @ParameterizedTest
    @CsvSource({
        "generation, GENERATION",
        "consumption, CONSUMPTION",
        "battery, BATTERY",
        "p2p, P2P",
        "market, MARKET",
        "grid, GRID",
        "ban, BAN",
        "good, GOOD"
    })
    void thingsHaveTheColoursOfTheWindow(String token, Tone tone) throws IOException {
        assertThat(Colours.of(Style.LIGHT).of(tone)).isEqualTo(window("theme-light", token));
        assertThat(Colours.of(Style.DARK).of(tone)).isEqualTo(window("theme-dark", token));
    }

    private static Color window(String theme, String token) throws IOException {
        try (InputStream in = ColoursTest.class.getResourceAsStream("/prosumerlab/ui/theme/" + theme + ".css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher value =
                    Pattern.compile("-lab-" + token + ": (#[0-9a-f]{6});").matcher(css);
            assertThat(value.find()).isTrue();
            return Color.decode(value.group(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyToneHasAColourThatShowsOnTheGround(Style style) {
        Colours colours = Colours.of(style);
        for (Tone tone : Tone.values()) {
            assertThat(contrast(colours.of(tone), colours.ground()))
                    .as(tone.name())
                    .isGreaterThan(1.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void scaleOfAmountsRisesEvenlyInGrey(Style style) {
        Color[] rising = Colours.of(style).rising();
        List<Double> greys = java.util.stream.IntStream.rangeClosed(0, 63)
                .mapToObj(shade -> luminance(Colours.at(rising, shade / 63.0)))
                .toList();
        assertThat(greys)
                .isSortedAccordingTo(
                        style == Style.DARK ? Double::compare : (one, other) -> Double.compare(other, one));
    }

    @Test
    void scaleEndsWithItsEnds() {
        Color[] rising = Colours.of(Style.LIGHT).rising();
        assertThat(Colours.at(rising, -1)).isEqualTo(rising[0]);
        assertThat(Colours.at(rising, 2)).isEqualTo(rising[rising.length - 1]);
    }

    /** WCAG 2.1, contrast ratio. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        float[] rgb = colour.getRGBColorComponents(null);
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            linear[i] = rgb[i] <= 0.03928 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
