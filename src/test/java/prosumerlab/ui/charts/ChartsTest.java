package prosumerlab.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.chart.Chart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.ui.kit.HourChart;
import prosumerlab.ui.kit.Pictures;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class ChartsTest extends WindowTest {
    @Test
    void hovering_tells_the_hour_and_the_values_under_the_pointer() {
        open(Scenarios.run(20, 24, 24));

        robot.moveTo(plotPoint(0, 12.0 / 24));
        settle();

        Label told = robot.lookup(".chart-hover").match(Node::isVisible).query();
        assertThat(told.getText())
                .startsWith("Mon 21 Apr 2025, 12:00–13:00\nGeneration ")
                .contains("kWh\nConsumption ");
    }

    @Test
    void clicking_a_chart_goes_to_that_hour_everywhere() {
        open(Scenarios.run(20, 24, 24));

        robot.clickOn(plotPoint(0, 6.0 / 24));
        settle();

        assertThat(shown().step()).isEqualTo(6);
        assertThat(textOf("shown-clock")).isEqualTo("06:00–07:00");
    }

    @Test
    void unticking_a_curve_hides_it_and_takes_it_out_of_the_data() {
        open(Scenarios.run(20, 24, 24));
        HourChart chart = chart(0);
        assertThat(curve(chart, "line-generation").isVisible()).isTrue();

        CheckBox generation = robot.from(chart)
                .lookup((CheckBox box) -> box.getText().equals("Generation"))
                .query();
        robot.clickOn(generation);
        settle();
        doOnFx(() -> {
            chart.applyCss();
            chart.layout();
        });

        assertThat(curve(chart, "line-generation").isVisible()).isFalse();
        assertThat(curve(chart, "line-consumption").isVisible()).isTrue();
        assertThat(chart.csv()).startsWith("Step,Start,Consumption_kWh\r\n").doesNotContain("Generation");
    }

    @Test
    void csv_agrees_with_the_legend_in_the_shown_hour() {
        open(Scenarios.run(20, 24, 24));
        String[] lines = chart(0).csv().split("\r\n");

        assertThat(lines).hasSize(25);
        double generation = Double.parseDouble(lines[13].split(",")[2]);
        doOnFx(() -> window.cursor().goTo(12));

        assertThat(says(String.format(Locale.ROOT, "%,.1f kWh", generation))).isTrue();
    }

    @Test
    void a_phase_that_has_not_happened_yet_has_no_value() {
        open(Scenarios.run(20, 24, 3));

        doOnFx(() -> window.cursor().show(shown().source(), shown().run(), 2, Phase.GENERATION));

        HourChart trades = chart(3);
        assertThat(robot.from(trades).lookup(".legend-value").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsOnly("–");
        assertThat(robot.from(chart(0)).lookup(".legend-value").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .doesNotContain("–");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void picture_is_as_many_times_as_large_as_asked(int scale) throws IOException {
        open(Scenarios.run(20, 24, 24));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Pictures.writePng(onFx(() -> Pictures.of(chart(0), scale)), out);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat((double) read.getWidth()).isEqualTo(Math.ceil(chart(0).getWidth() * scale));
    }

    @Test
    void copy_picture_of_the_context_menu_fills_the_clipboard() {
        open(Scenarios.run(20, 24, 24));

        Point2D at = plotPoint(0, 0.5);
        doOnFx(() -> Event.fireEvent(
                chart(0),
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, at.getX(), at.getY(), false, null)));
        settle();
        assertThat(says("Save data as CSV…")).isTrue();
        robot.clickOn("Copy picture", MouseButton.PRIMARY);
        settle();

        assertThat(onFx(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"24, 24, 3 6 9 12 15 18 21", "168, 30, 1 2 3 4 5 6 7"})
    void ticks_are_whole_hours_of_a_day_and_whole_days_of_a_week(int hours, int recorded, String ticks) {
        open(Scenarios.run(5, hours, recorded));

        assertThat(onFx(() -> tickLabels(chart(0)))).contains(ticks.split(" "));
    }

    private HourChart chart(int index) {
        return robot.lookup(".hour-chart").nth(index).query();
    }

    private static Path curve(HourChart chart, String styleClass) {
        return (Path) chart.lookup("Path.chart-curve." + styleClass);
    }

    /** A place in the plot of a chart, at this share of its width. */
    private Point2D plotPoint(int index, double share) {
        return onFx(() -> {
            Node background = ((Chart) chart(index).lookup(".chart")).lookup(".chart-plot-background");
            Bounds bounds = background.localToScreen(background.getLayoutBounds());
            return new Point2D(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
        });
    }

    private static List<String> tickLabels(HourChart chart) {
        NumberAxis axis = (NumberAxis) ((XYChart<?, ?>) chart.lookup(".chart")).getXAxis();
        return axis.getTickMarks().stream()
                .map(mark -> axis.getTickLabelFormatter().toString(mark.getValue()))
                .toList();
    }
}
