package prosumerlab.ui.market;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import prosumerlab.scenario.Mechanism;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.session.comparison.OrderSet;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.StatTile;
import prosumerlab.ui.kit.StatTiles;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;

/** Which orders, cleared by which mechanism, and what that made of them in figures. */
final class MarketHeader extends VBox {
    private static final String ORDERS = "Orders";

    MarketHeader(MarketModel model) {
        getStyleClass().add("market-header");
        Label rule = Wrapped.label(
                Bindings.createStringBinding(() -> rule(model), model.comparison(), model.chosen(), model.orders()));
        rule.setId("market-rule");
        getChildren().addAll(choices(model), rule);
    }

    private static String rule(MarketModel model) {
        return model.comparison().get() == null
                ? model.orders().get().inWords() + "."
                : MarketWords.rule(
                        model.comparison().get(),
                        model.chosen().get(),
                        model.shown().get().scenario());
    }

    private static FlowPane choices(MarketModel model) {
        ComboBox<Optional<Mechanism>> mechanisms = Accessible.named(new ComboBox<>(), "Market mechanism");
        mechanisms.setId("mechanism");
        mechanisms.getItems().add(Optional.empty());
        Stream.of(Mechanism.values()).map(Optional::of).forEach(mechanisms.getItems()::add);
        mechanisms.setConverter(new Titles());
        mechanisms.valueProperty().bindBidirectional(model.chosen());
        mechanisms.setMinWidth(USE_PREF_SIZE);
        Term.MECHANISM.explain(mechanisms);
        FlowPane choices = Wrapped.row(
                new Segments<>(ORDERS, List.of(OrderSet.values()), OrderSet::label, model.orders()), mechanisms);
        choices.getStyleClass().add("filters");
        choices.setAlignment(Pos.CENTER_LEFT);
        return choices;
    }

    /** The figures; of no use without a result. */
    static StatTiles stats(ObservableValue<MechanismResult> result) {
        return new StatTiles(
                Term.BUYERS_PAY.explain(tile(
                        "Buyers pay",
                        result,
                        made -> MarketWords.mean(made.buying()),
                        made -> MarketWords.spread(made.buying()))),
                Term.SELLERS_GET.explain(tile(
                        "Sellers get",
                        result,
                        made -> MarketWords.mean(made.selling()),
                        made -> MarketWords.spread(made.selling()))),
                Term.VOLUME.explain(tile(
                        "Between homes",
                        result,
                        made -> Formats.energy(made.volume()),
                        made -> Formats.count(made.trades().size(), "trade") + " in all")),
                Term.BY_OPERATOR.explain(tile(
                        "From the grid",
                        result,
                        made -> Formats.energy(made.gridImport()),
                        made -> "to it " + Formats.energy(made.gridExport()))),
                Term.LEFT_OVER.explain(tile(ORDERS, result, MarketWords::served, MarketWords::left)),
                Term.WELFARE.explain(tile(
                        "Welfare",
                        result,
                        made -> Formats.briefMoney(made.welfare()),
                        MarketWords::comparedWithTheBest)));
    }

    private static StatTile tile(
            String caption,
            ObservableValue<MechanismResult> result,
            Function<MechanismResult, String> value,
            Function<MechanismResult, String> note) {
        return new StatTile(
                caption,
                result.map(value).orElse(Formats.NO_VALUE),
                result.map(note).orElse(Formats.NO_VALUE));
    }

    private static final class Titles extends StringConverter<Optional<Mechanism>> {
        @Override
        public String toString(Optional<Mechanism> chosen) {
            return chosen == null ? "" : MarketWords.choice(chosen);
        }

        @Override
        public Optional<Mechanism> fromString(String text) {
            throw new UnsupportedOperationException("not edited");
        }
    }
}
