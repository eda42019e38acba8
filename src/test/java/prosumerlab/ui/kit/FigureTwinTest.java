package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.figure.render.Style;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;

class FigureTwinTest {
    private static final OpenRun RUN = Scenarios.run(8, 24, 16);

    @ParameterizedTest
    @EnumSource
    void every_twin_is_a_figure_that_can_be_drawn_at_any_hour(FigureTwin twin) throws IOException {
        for (int step : new int[] {Shown.BEFORE_START, 2, 15}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            FigureSaving.svg(() -> twin.figure().of(FigureTwin.source(Showing.at(RUN, step))), Style.DARK)
                    .writeTo(out);

            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains(twin.figure().title().split(" ")[0]);
        }
    }

    @Test
    void a_twin_shows_all_that_is_recorded_at_the_shown_hour() {
        assertThat(FigureTwin.source(Showing.at(RUN, 3)).steps()).isEqualTo(16);
        assertThat(FigureTwin.source(Showing.at(RUN, 3)).step()).isEqualTo(3);
        assertThat(FigureTwin.source(Showing.at(RUN, 3), 4).steps()).isEqualTo(4);
    }
}
