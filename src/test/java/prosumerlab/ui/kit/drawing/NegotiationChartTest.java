package prosumerlab.ui.kit.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NegotiationChartTest {
    @Test
    void apart_leaves_names_where_they_are_if_there_is_room() {
        assertThat(apart(100, 10, 40, 80)).containsExactly(10, 40, 80);
    }

    @Test
    void apart_moves_names_that_lie_over_each_other_down() {
        assertThat(apart(100, 10, 12, 13)).containsExactly(10, 25, 40);
    }

    @Test
    void apart_moves_names_up_that_would_be_below_the_chart() {
        assertThat(apart(100, 90, 95, 98)).containsExactly(70, 85, 100);
    }

    private static double[] apart(double bottom, double... heights) {
        NegotiationChart.apart(heights, 15, bottom);
        return heights;
    }
}
