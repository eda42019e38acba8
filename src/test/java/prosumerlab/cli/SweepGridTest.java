package prosumerlab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepGridTest {
    @Test
    void combinations_varyTheLastSettingFastest() throws BadInputException {
        SweepGrid grid = new SweepGrid(List.of("a.b=1,2", "c.d=x,y"));

        assertThat(grid.settings()).containsExactly("a.b", "c.d");
        assertThat(grid.combinations())
                .extracting(combination ->
                        combination.get(0).value() + combination.get(1).value())
                .containsExactly("1x", "1y", "2x", "2y");
    }

    @Test
    void combinations_keepCommasInListsAndTexts() throws BadInputException {
        SweepGrid grid = new SweepGrid(List.of("pv.capacityKwByHomeType=[1,2],[3]", "name=\"a,b\",c"));

        assertThat(grid.combinations())
                .extracting(combination -> combination.get(0).value())
                .containsExactly("[1,2]", "[1,2]", "[3]", "[3]");
        assertThat(grid.combinations().get(0).get(1).value()).isEqualTo("\"a,b\"");
    }

    @Test
    void combinations_areOne_withoutSettings() throws BadInputException {
        assertThat(new SweepGrid(List.of()).combinations()).containsExactly(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"novalue", "=1", "seed=1,2"})
    void grid_refusesWhatIsNoAssignment(String set) {
        assertThatThrownBy(() -> new SweepGrid(List.of(set))).isInstanceOf(BadInputException.class);
    }

    @Test
    void grid_refusesASettingGivenTwice() {
        assertThatThrownBy(() -> new SweepGrid(List.of("a.b=1", "a.b=2"))).hasMessageContaining("given twice");
    }
}
