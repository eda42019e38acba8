package prosumerlab.ui.home;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.ChartMenu;
import prosumerlab.ui.kit.FigureTwin;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Wrapped;

/** The day of the shown hour. */
final class DaySection implements Section {
    private final Label when = Wrapped.label("");
    private final DayLegend legend = new DayLegend();
    private final DayChart chart;
    private HomeDay day;
    private final ScrollPane scroll;

    DaySection(IntConsumer goTo) {
        chart = new DayChart(goTo);
        when.getStyleClass().add("pane-heading");
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox body = new VBox(when, legend, chart);
        body.getStyleClass().add("home-section");
        ChartMenu.install(chart, body, () -> day.title(), () -> day.csv())
                .offerSvg(FigureTwin.HOME, () -> FigureTwin.source(day.shown()).withHome(day.home()));
        scroll = Section.scrolling(body);
    }

    @Override
    public String title() {
        return "Day";
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(HomeModel.Content content, Palette palette) {
        day = content.page().day();
        when.setText(day.title());
        legend.show(day, palette);
        chart.show(day, day.peak(), palette);
    }
}
