package prosumerlab.ui.regulator;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.domain.Micro;
import prosumerlab.history.Gap;
import prosumerlab.history.Quantity;
import prosumerlab.ui.kit.Curve;
import prosumerlab.ui.kit.FigureTwin;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.kit.HourChart;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.kit.table.RowAction;
import prosumerlab.ui.state.Phase;

/** Bonuses, penalties and treasury, hour by hour and so far, and who received and paid most. */
final class MoneyPart extends RegulatorPart {
    private static final String EURO = "€";

    private final Cumulative bonuses = new Cumulative(Quantity.BONUS);
    private final Cumulative penalties = new Cumulative(Quantity.PENALTY);
    private final HourChart each = new HourChart(
            "Each hour",
            "Money (€)",
            List.of(
                    new Curve(
                            "Bonuses",
                            Hue.BATTERY,
                            EURO,
                            hour -> Micro.toDouble(hour.homes().total(Quantity.BONUS))),
                    new Curve(
                            "Penalties",
                            Hue.BAN,
                            EURO,
                            hour -> Micro.toDouble(hour.homes().total(Quantity.PENALTY)))));
    private final HourChart soFar = new HourChart(
            "Since the start",
            "Money (€)",
            List.of(
                    soFar("Bonuses", Hue.BATTERY, bonuses),
                    soFar("Penalties", Hue.BAN, penalties),
                    new Curve(
                            "Treasury",
                            Hue.CONSUMPTION,
                            EURO,
                            (run, hour) -> run.lacks(Gap.ACCOUNTS)
                                    ? Double.NaN
                                    : Micro.toDouble(hour.accounts().regulator()),
                            null,
                            Phase.LAST,
                            Curve.Form.LINE)));
    private final ObjectProperty<Charted> charted = new SimpleObjectProperty<>(this, "charted", Charted.SO_FAR);
    private final HomeIncentives incentives = new HomeIncentives();
    private final DataTable<HomeIncentives.Row> table;
    private RegulatorPage page;

    private enum Charted {
        EACH("Each hour"),
        SO_FAR("So far");

        private final String label;

        Charted(String label) {
            this.label = label;
        }
    }

    MoneyPart(Links links, IntConsumer goTo) {
        super("Money");
        table = new DataTable<>(
                "Bonuses and penalties of the homes",
                List.of(
                        Column.<HomeIncentives.Row>words("Home", 11, row -> Formats.home(row.home()))
                                .sortedBy(HomeIncentives.Row::home)
                                .linked(new RowAction<>(
                                        row -> "Show " + Formats.home(row.home()),
                                        row -> true,
                                        row -> links.toHome(row.home()))),
                        Column.<HomeIncentives.Row>micro("Received (€)", 12, 4, HomeIncentives.Row::bonus)
                                .explained(Term.BONUS),
                        Column.<HomeIncentives.Row>micro("Paid (€)", 9, 4, HomeIncentives.Row::penalty)
                                .explained(Term.PENALTY),
                        Column.<HomeIncentives.Row>micro("Net (€)", 9, 4, HomeIncentives.Row::net)
                                .explained(Term.INCENTIVE)));
        table.setPlaceholder(
                new Placeholder(ICON, "Nobody received or paid anything", "The part Rules says what is paid for."));
        each.explained(Term.REGULATOR).drawnAs(FigureTwin.INCENTIVES).onStep(goTo);
        soFar.explained(Term.REGULATOR).drawnAs(FigureTwin.TREASURY).onStep(goTo);
        VBox.setVgrow(table, Priority.ALWAYS);
        body.getChildren()
                .addAll(
                        new Segments<>("Chart", List.of(Charted.values()), choice -> choice.label, charted),
                        each,
                        soFar,
                        table);
        charted.subscribe(choice -> {
            Narrow.leaveOut(each, choice != Charted.EACH);
            Narrow.leaveOut(soFar, choice != Charted.SO_FAR);
            if (page != null) {
                chart();
            }
        });
    }

    private static Curve soFar(String name, Hue hue, Cumulative sum) {
        return new Curve(
                name,
                hue,
                EURO,
                (run, hour) -> Micro.toDouble(sum.upTo(run, hour.step())),
                null,
                Phase.LAST,
                Curve.Form.LINE);
    }

    @Override
    public void show(RegulatorPage next) {
        page = next;
        chart();
        List<HomeIncentives.Row> rows =
                incentives.upTo(next.shown().run(), HappenedSoFar.lastStep(next.shown(), Phase.REGULATOR));
        rows.sort(Comparator.comparingLong((HomeIncentives.Row row) -> -row.net())
                .thenComparing(HomeIncentives.Row::home));
        table.show(rows);
    }

    private void chart() {
        (charted.get() == Charted.EACH ? each : soFar).show(page.shown());
    }
}
