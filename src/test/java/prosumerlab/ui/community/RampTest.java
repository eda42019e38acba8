package prosumerlab.ui.community;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class RampTest {
    @Test
    void colours_grow_lighter_all_the_way_so_that_they_can_be_read_in_grey() {
        double before = -1;
        for (int i = 0; i <= 60; i++) {
            double light = Tint.luminance(Ramp.at(i / 60.0).fill());
            assertThat(light).as("at %d of 60", i).isGreaterThanOrEqualTo(before);
            before = light;
        }
        assertThat(Tint.luminance(Ramp.at(0).fill())).isLessThan(0.05);
        assertThat(before).isGreaterThan(0.75);
    }

    @Test
    void ink_has_a_contrast_of_at_least_four_to_one_everywhere() {
        for (int i = 0; i <= 60; i++) {
            Tint tint = Ramp.at(i / 60.0);
            double fill = Tint.luminance(tint.fill()) + 0.05;
            double contrast = tint.ink().equals(Color.BLACK) ? fill / 0.05 : 1.05 / fill;
            assertThat(contrast).as("at %d of 60", i).isGreaterThan(4);
        }
    }

    @Test
    void values_beyond_the_ends_have_the_colours_of_the_ends() {
        assertThat(Ramp.at(-3)).isEqualTo(Ramp.at(0));
        assertThat(Ramp.at(7)).isEqualTo(Ramp.at(1));
    }
}
