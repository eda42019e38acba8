package prosumerlab.ui.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatticeTest {
    @ParameterizedTest
    @CsvSource({"1, 600, 400", "7, 600, 400", "100, 650, 360", "100, 300, 900", "5000, 650, 340", "5000, 1000, 700"})
    void fitting_cells_all_fit_and_fill_the_room(int count, double width, double height) {
        Lattice lattice = Lattice.fitting(count, width, height, 1000);

        assertThat(lattice.columns() * lattice.cellWidth()).isLessThanOrEqualTo(width);
        assertThat(Math.ceil(count / (double) lattice.columns()) * lattice.cellHeight())
                .isLessThanOrEqualTo(height);
        assertThat(count * lattice.cellWidth() * lattice.cellHeight()).isGreaterThan(0.5 * width * height);
    }

    @Test
    void fitting_cells_are_no_larger_than_asked_for() {
        Lattice lattice = Lattice.fitting(2, 2000, 2000, 200);

        assertThat(lattice.cellWidth()).isEqualTo(200);
        assertThat(lattice.columns()).isEqualTo(10);
    }

    @Test
    void sized_cells_fill_the_rows() {
        Lattice lattice = Lattice.sized(100, 650);

        assertThat(lattice.columns()).isEqualTo(6);
        assertThat(lattice.cellWidth()).isEqualTo(108);
    }

    @Test
    void place_at_the_centre_of_a_place_is_that_place_however_it_is_scrolled() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            Lattice lattice = Lattice.sized(20 + random.nextInt(100), 300 + random.nextInt(900))
                    .scrolledTo(-random.nextInt(3000));
            int place = random.nextInt(500);
            assertThat(lattice.placeAt(lattice.centreX(place), lattice.centreY(place), 500))
                    .isEqualTo(place);
        }
    }

    @Test
    void no_place_is_found_beside_the_tiles() {
        Lattice lattice = new Lattice(10, 20, 15, 0);

        assertThat(lattice.placeAt(201, 5, 100)).isEqualTo(-1);
        assertThat(lattice.placeAt(-1, 5, 100)).isEqualTo(-1);
        assertThat(lattice.placeAt(5, 16, 10)).isEqualTo(-1);
    }

    @Test
    void visible_places_are_those_of_whole_rows_that_touch_the_room() {
        Lattice lattice = new Lattice(10, 20, 15, -20);

        assertThat(lattice.firstVisible()).isEqualTo(10);
        assertThat(lattice.endVisible(30, 100)).isEqualTo(40);
        assertThat(lattice.endVisible(30, 33)).isEqualTo(33);
    }
}
