package prosumerlab.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {
    @Test
    void filling_widens_all_columns_where_all_fit() {
        assertThat(Fit.filling(new double[] {100, 50, 50}, 400)).containsExactly(200, 100, 100);
    }

    @Test
    void filling_widens_those_that_fit_so_that_none_is_cut_at_the_edge() {
        assertThat(Fit.filling(new double[] {100, 100, 100}, 250)).containsExactly(125, 125, 100);
    }

    @Test
    void filling_leaves_columns_as_they_are_where_one_alone_would_be_twice_as_wide() {
        assertThat(Fit.filling(new double[] {100, 300}, 250)).containsExactly(100, 300);
    }

    @Test
    void filling_never_gives_the_width_that_the_toolkit_takes_for_none() {
        assertThat(Fit.filling(new double[] {40, 80}, 100)).doesNotContain(80);
        assertThat(Fit.filling(new double[] {40, 40}, 160)).doesNotContain(80);
    }

    @Test
    void filling_leaves_columns_as_they_are_where_none_fits() {
        assertThat(Fit.filling(new double[] {100, 300}, 60)).containsExactly(100, 300);
        assertThat(Fit.filling(new double[0], 60)).isEmpty();
    }
}
