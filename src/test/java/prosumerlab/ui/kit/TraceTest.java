package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void a_year_costs_two_points_a_pixel_and_keeps_its_extremes() {
        Trace year = new Trace(8760, 600 / 8760.0, y -> y);

        List<PathElement> path = year.line(step -> step == 5_000 ? 99 : step == 5_001 ? -99 : 0);

        assertThat(path).hasSizeLessThan(1_300);
        assertThat(path.stream().filter(LineTo.class::isInstance).map(LineTo.class::cast))
                .extracting(LineTo::getY)
                .contains(99.0, -99.0);
    }

    @Test
    void values_that_do_not_exist_leave_a_gap() {
        double[] values = {1, 2, Double.NaN, Double.NaN, 3, 4};

        List<PathElement> path = new Trace(6, 10, y -> y).line(step -> values[step]);

        assertThat(path.stream().filter(MoveTo.class::isInstance)).hasSize(2);
        assertThat(path.stream().filter(LineTo.class::isInstance).map(LineTo.class::cast))
                .extracting(LineTo::getX)
                .containsExactly(0.0, 10.0, 40.0, 50.0);
    }

    @Test
    void a_value_between_gaps_is_a_dot_that_can_be_seen() {
        double[] values = {Double.NaN, 7, Double.NaN};

        List<PathElement> path = new Trace(3, 10, y -> y).line(step -> values[step]);

        assertThat(((MoveTo) path.get(0)).getX()).isLessThan(((LineTo) path.get(1)).getX());
        assertThat(((MoveTo) path.get(0)).getY()).isEqualTo(7);
    }

    @Test
    void an_area_goes_out_along_the_top_and_back_along_the_bottom() {
        List<PathElement> path = new Trace(3, 10, y -> y).area(step -> 0, step -> step + 1);

        assertThat(path).hasSize(6);
        assertThat(path.stream().skip(1).map(LineTo.class::cast))
                .extracting(LineTo::getX)
                .containsExactly(10.0, 20.0, 20.0, 10.0, 0.0);
    }

    @Test
    void nothing_recorded_draws_nothing() {
        assertThat(new Trace(0, 10, y -> y).line(step -> 1)).isEmpty();
        assertThat(new Trace(0, 10, y -> y).area(step -> 0, step -> 1)).isEmpty();
    }
}
