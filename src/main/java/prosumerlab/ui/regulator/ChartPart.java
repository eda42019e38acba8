package prosumerlab.ui.regulator;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Wrapped;

/** The ban chart, scrolled by rows however many homes were banned. */
final class ChartPart extends RegulatorPart {
    private static final double WHEEL = 40;

    private final BanSpans spans = new BanSpans();
    private final BanChart chart;
    private final ScrollBar bar = new ScrollBar();
    private final Label words = Wrapped.label("");
    private final BorderPane frame = new BorderPane();
    private final VBox none = new VBox();
    private RegulatorPage page;

    ChartPart(Links links) {
        super("Ban chart");
        chart = new BanChart(spans, (home, step) -> {
            links.toHour(step);
            links.toHome(home);
        });
        bar.setOrientation(Orientation.VERTICAL);
        bar.setAccessibleText("Rows of the ban chart");
        bar.setUnitIncrement(1);
        bar.valueProperty().addListener((property, before, value) -> {
            chart.firstRow().set((int) Math.round(value.doubleValue()));
            redraw();
        });
        chart.setOnScroll(event -> {
            bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue() - event.getDeltaY() / WHEEL)));
            event.consume();
        });
        chart.heightProperty().addListener((property, before, after) -> fit());
        frame.setCenter(chart);
        frame.setRight(bar);
        VBox.setVgrow(frame, Priority.ALWAYS);
        Label key =
                Wrapped.label("M, filled: excessive market use.  €, hatched: negative balance.  Framed: the shown hour."
                        + " Point at a stretch for its numbers; click to go to that home and hour.");
        key.getStyleClass().add("muted");
        body.getChildren().addAll(words, key, frame, none);
    }

    @Override
    public void show(RegulatorPage next) {
        page = next;
        spans.follow(next.shown().run());
        int homes = spans.homes().size();
        words.setText(Formats.count(homes, "home") + " of "
                + Formats.count(next.shown().run().homes().size()) + (homes == 1 ? " was" : " were")
                + " banned in the " + Formats.stepNoun(next.shown().grid()) + "s recorded so far.");
        for (Node node : body.getChildren()) {
            Narrow.leaveOut(node, (node == none) != (homes == 0));
        }
        none.getChildren().setAll(nobodySoFar(next.shown()));
        if (homes > 0) {
            fit();
            redraw();
        }
    }

    private void fit() {
        int rows = chart.visibleRows();
        int more = Math.max(0, spans.homes().size() - rows);
        bar.setMax(more);
        bar.setVisibleAmount(more * (double) rows / Math.max(1, spans.homes().size()));
        bar.setBlockIncrement(rows);
        bar.setValue(Math.min(bar.getValue(), more));
        chart.firstRow().set((int) Math.round(bar.getValue()));
        Narrow.leaveOut(bar, more == 0);
    }

    private void redraw() {
        if (page != null) {
            chart.show(page.shown(), page.palette());
        }
    }
}
