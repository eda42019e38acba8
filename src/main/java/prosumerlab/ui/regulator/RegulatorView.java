package prosumerlab.ui.regulator;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.PartTabs;
import prosumerlab.ui.kit.StatTile;
import prosumerlab.ui.kit.StatTiles;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.regulator.RegulatorModel.Money;

/** Who is banned and the money on top, one part of what there is to say below. */
final class RegulatorView extends ScrollPane {
    RegulatorView(RegulatorModel model, List<PartTabs.Part<RegulatorPage>> contents, ObservableValue<Palette> palette) {
        getStylesheets()
                .add(RegulatorView.class
                        .getResource("/prosumerlab/ui/regulator.css")
                        .toExternalForm());
        Label banned = Wrapped.label(model.bannedNow());
        banned.getStyleClass().add("pane-heading");
        banned.setId("banned-now");
        Term.BAN.explain(banned);
        PartTabs<RegulatorPage> parts = new PartTabs<>(contents, banned);
        VBox.setVgrow(parts, Priority.ALWAYS);
        VBox body = new VBox(banned, stats(model), parts);
        body.getStyleClass().addAll("pane-body", "dense", "regulator");
        setContent(body);
        setFitToWidth(true);
        setFitToHeight(true);
        model.shown()
                .addListener((property, before, shown) -> parts.show(new RegulatorPage(shown, palette.getValue())));
        palette.addListener((property, before, colours) -> {
            if (model.shown().get() != null) {
                parts.show(new RegulatorPage(model.shown().get(), colours));
            }
        });
    }

    private static StatTiles stats(RegulatorModel model) {
        StatTile treasury = new StatTile("Treasury", model.money().map(Money::treasury));
        Term.TREASURY.explain(treasury);
        return new StatTiles(
                Term.BONUS.explain(new StatTile(
                        "Bonuses paid",
                        model.money().map(Money::bonus),
                        model.money().map(Money::bonuses))),
                Term.PENALTY.explain(new StatTile(
                        "Penalties taken",
                        model.money().map(Money::penalty),
                        model.money().map(Money::penalties))),
                treasury);
    }
}
