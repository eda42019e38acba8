package prosumerlab.ui.whatif;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.metrics.Lorenz;
import prosumerlab.metrics.Savings;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.PartTabs;
import prosumerlab.ui.kit.StatTile;
import prosumerlab.ui.kit.StatTiles;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;

/** How evenly the savings are spread. */
final class SpreadPart implements PartTabs.Part<WhatIfView.Content> {
    private final StringProperty normalised = new SimpleStringProperty();
    private final StringProperty plain = new SimpleStringProperty();
    private final StringProperty mean = new SimpleStringProperty();
    private final LorenzChart chart = new LorenzChart();
    private final VBox body = new VBox();

    SpreadPart() {
        StatTiles tiles = new StatTiles(
                Term.GINI.explain(new StatTile(
                        "Gini, normalised", normalised, new SimpleStringProperty("0 equal, 1 all to one"))),
                Term.GINI.explain(
                        new StatTile("Gini, as usual", plain, new SimpleStringProperty("above 1 with losers"))),
                new StatTile("Mean saving", mean));
        Label note = Wrapped.label(
                "The curve adds up the savings, smallest first: straight if all save the same, falling where homes lose."
                        + " Divided by its end it is the Lorenz curve. The usual Gini coefficient (Sen 1973) divides by the"
                        + " sum of all savings and means nothing where that is zero or negative; the normalised one divides"
                        + " by their sum without signs and stays between 0 and 1 (Raffinetti, Siletti and Vernizzi 2015)."
                        + " Both are of savings, not of bills: who earns has a negative bill, and zero is no natural"
                        + " beginning there.");
        note.getStyleClass().add("muted");
        VBox.setVgrow(chart, Priority.ALWAYS);
        body.getStyleClass().add("what-if-part");
        body.getChildren().addAll(tiles, chart, note);
    }

    @Override
    public String title() {
        return "Spread";
    }

    @Override
    public Node node() {
        return body;
    }

    @Override
    public void show(WhatIfView.Content content) {
        Savings savings = content.page().result().orElseThrow().savings();
        Lorenz lorenz = savings.lorenz();
        normalised.set(gini(lorenz.normalisedGini()));
        plain.set(gini(lorenz.gini()));
        mean.set(WhatIfWords.signed(Math.round(savings.total() / (double) savings.size())));
        chart.show(savings, content.page(), content.palette());
    }

    static String gini(OptionalDouble value) {
        return value.isEmpty() ? Formats.NOT_AVAILABLE : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
    }
}
