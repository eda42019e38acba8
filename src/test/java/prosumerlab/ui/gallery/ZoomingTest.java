package prosumerlab.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import prosumerlab.figure.render.Zoom;

class ZoomingTest {
    @Test
    void zooming_in_keeps_the_place_under_the_pointer() {
        Zoom closer = Zooming.by(Zoom.ALL, 2, 0.25, 0.75);

        assertThat(closer.left() + 0.25 * (closer.right() - closer.left())).isCloseTo(0.25, within(1e-12));
        assertThat(closer.bottom() + 0.75 * (closer.top() - closer.bottom())).isCloseTo(0.75, within(1e-12));
        assertThat(closer.right() - closer.left()).isEqualTo(0.5);
    }

    @Test
    void zooming_out_ends_at_the_whole() {
        assertThat(Zooming.by(new Zoom(0.4, 0.5, 0.2, 0.3), 1e-9, 0.1, 0.9)).isEqualTo(Zoom.ALL);
    }

    @Test
    void moving_stops_at_the_ends() {
        Zoom part = new Zoom(0.4, 0.6, 0.4, 0.6);

        assertThat(Zooming.moved(part, 100, -100).right()).isEqualTo(1);
        assertThat(Zooming.moved(part, 100, -100).bottom()).isZero();
        assertThat(Zooming.moved(part, 1, 0).left()).isCloseTo(0.6, within(1e-12));
    }

    @RepeatedTest(20)
    void any_way_of_zooming_and_moving_stays_within_the_figure(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Zoom zoom = Zoom.ALL;
        for (int i = 0; i < 200; i++) {
            // A part outside the figure, or of no size, cannot be made at all.
            zoom = random.nextBoolean()
                    ? Zooming.by(zoom, Math.exp(random.nextGaussian()), random.nextDouble(), random.nextDouble())
                    : Zooming.moved(zoom, random.nextGaussian(), random.nextGaussian());
            assertThat(zoom.right() - zoom.left()).isGreaterThan(0.009);
        }
    }
}
