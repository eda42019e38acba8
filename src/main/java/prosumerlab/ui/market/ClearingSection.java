package prosumerlab.ui.market;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import prosumerlab.domain.Micro;
import prosumerlab.figure.catalogue.prices.BookFigure;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;
import prosumerlab.metrics.SupplyDemand;
import prosumerlab.metrics.SupplyDemand.Corner;
import prosumerlab.scenario.Prices;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.session.comparison.OrderResult;
import prosumerlab.ui.kit.ChartMenu;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;

/** Supply and demand with what became of them: heading, legend and chart. */
final class ClearingSection extends VBox {
    private static final String TITLE = "Supply and demand";
    private static final String HOW_TO_READ =
            "Bids go down and asks go up, each as wide as its energy; each deal is a point at its price, under its bid.";

    private final MarketModel model;
    private final BookChart chart;

    /**
     * @param select told the home of an order that was clicked
     */
    ClearingSection(MarketModel model, IntConsumer select) {
        this.model = model;
        getStyleClass().addAll("hour-chart", "market-picture");
        chart = new BookChart(select);
        setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(heading(), legend(), chart);
        ChartMenu.install(chart, this, () -> TITLE, this::csv).offerSvg(() -> {
            MechanismResult result = model.result().get();
            BookPicture picture = model.picture();
            Prices prices = model.shown().get().scenario().prices();
            String subtitle = ShownHour.when(model.shown().get()) + ", "
                    + model.orders().get().label() + ", "
                    + MarketWords.choice(model.chosen().get());
            return () -> BookFigure.of(TITLE, subtitle, HOW_TO_READ, curves(result, picture, prices), deals(picture));
        });
    }

    private Node heading() {
        Label title = Term.MERIT_ORDER.explain(new Label(TITLE));
        title.getStyleClass().add("chart-heading");
        FlowPane heading = Wrapped.row(
                title, new Segments<>("Chart", List.of(ChartForm.values()), ChartForm::label, model.form()));
        heading.getStyleClass().add("filters");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private static FlowPane legend() {
        Circle dot = new Circle(4);
        dot.getStyleClass().add("deal-dot");
        FlowPane legend = Wrapped.row(
                entry(line("line-consumption"), "Bids"),
                entry(line("line-generation"), "Asks"),
                entry(line("line-grid"), "Utility grid"),
                entry(dot, "Deals"),
                new Label("Thick or filled: served"));
        legend.getStyleClass().add("chart-legend-row");
        return legend;
    }

    private static Line line(String style) {
        Line sample = new Line(0, 0, 28, 0);
        sample.getStyleClass().addAll("legend-sample", style);
        return sample;
    }

    private static HBox entry(Node sample, String name) {
        HBox entry = new HBox(8, sample, new Label(name));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    /** Draws the result, if there is one. */
    void show(Palette palette) {
        MechanismResult result = model.result().get();
        if (result != null) {
            BookPicture picture = model.picture();
            chart.show(picture, model.form().get(), palette);
            chart.setAccessibleText(MarketWords.chart(picture, result));
        }
    }

    void highlight(int home) {
        chart.highlight(home);
    }

    /** Every order as it is drawn, a line each: bids, then asks. */
    String csv() {
        StringBuilder csv =
                new StringBuilder("Side,Home,From_kWh,To_kWh,Limit_Euro_kWh,Filled_kWh,Mean_Price_Euro_kWh\r\n");
        BookPicture picture = model.picture();
        picture.bids().forEach(bid -> append(csv, "Bid", bid));
        picture.asks().forEach(ask -> append(csv, "Ask", ask));
        return csv.toString();
    }

    private static void append(StringBuilder csv, String side, BookPicture.Block block) {
        csv.append(side).append(',').append(block.order().home());
        for (long value : new long[] {
            block.from(), block.to(), block.order().limit(), block.order().filled()
        }) {
            csv.append(',').append(Micro.format(value));
        }
        long price = block.result().price();
        csv.append(',')
                .append(price == ProsumerHours.NO_PRICE ? "" : Micro.format(price))
                .append("\r\n");
    }

    private static SupplyDemand curves(MechanismResult result, BookPicture picture, Prices prices) {
        List<MarketOrder> orders =
                result.book().stream().map(OrderResult::order).toList();
        Optional<Corner> clearing = picture.clearing().map(ClearingSection::corner);
        return SupplyDemand.of(
                orders,
                clearing.orElse(null),
                Micro.of(prices.retailTariffEuroPerKwh()),
                Micro.of(prices.feedInTariffEuroPerKwh()));
    }

    private static List<Corner> deals(BookPicture picture) {
        return picture.deals().stream().map(ClearingSection::corner).toList();
    }

    private static Corner corner(BookPicture.Point point) {
        return new Corner(Micro.toDouble(point.energy()), Micro.toDouble(point.price()));
    }
}
