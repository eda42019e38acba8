package prosumerlab.ui.community;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Term;

/** Explains the shapes, bars, badges and lines of the tiles. */
final class SignLegend extends FlowPane {
    private static final List<Double> DASHES = List.of(5.0, 5.0);

    private final Label left = LegendSigns.words("");

    SignLegend() {
        getStyleClass().add("community-legend");
        left.setId("flows-left-out");
        tellLeftOut("");
    }

    /** Says that some trades are not drawn; empty if all are. */
    void tellLeftOut(String note) {
        left.setText(note);
        Narrow.leaveOut(left, note.isEmpty());
    }

    /**
     * Explains, in these colours.
     *
     * @param fullBar energy of a whole bar, in kWh
     * @param withRoles whether to explain the shapes of roles; not where the colours are those of roles
     */
    void show(double fullBar, boolean withRoles, Palette palette) {
        HBox roles = new HBox(8);
        for (Activity activity : Activity.values()) {
            if (activity != Activity.UNDECIDED && activity != Activity.BANNED) {
                roles.getChildren()
                        .add(LegendSigns.row(
                                LegendSigns.glyph(activity, palette), LegendSigns.words(activity.label())));
            }
        }
        Label banned = Term.BAN.explain(LegendSigns.words("Banned: hours left, M market use, € debt"));
        HBox bars = new HBox(
                8,
                LegendSigns.row(
                        LegendSigns.bar(Hue.GENERATION, palette), Term.GENERATION.explain(LegendSigns.words("PV"))),
                LegendSigns.row(
                        LegendSigns.bar(Hue.CONSUMPTION, palette),
                        Term.CONSUMPTION.explain(LegendSigns.words("Load, to " + Scale.label(fullBar) + " kWh"))),
                LegendSigns.row(LegendSigns.bar(Hue.BATTERY, palette), Term.SOC.explain(LegendSigns.words("SoC"))));
        HBox lines = new HBox(
                8,
                LegendSigns.words("1 kWh traded:"),
                LegendSigns.row(
                        LegendSigns.line(Hue.P2P, palette, List.of()), Term.P2P.explain(LegendSigns.words("P2P"))),
                LegendSigns.row(
                        LegendSigns.line(Hue.MARKET, palette, DASHES),
                        Term.LOCAL_MARKET.explain(LegendSigns.words("Market"))));
        getChildren()
                .setAll(
                        lines,
                        left,
                        LegendSigns.row(LegendSigns.glyph(Activity.BANNED, palette), banned),
                        LegendSigns.row(
                                LegendSigns.comingBan(palette),
                                Term.BAN.explain(LegendSigns.words("Banned from next hour"))),
                        bars);
        if (withRoles) {
            getChildren().add(0, roles);
        }
    }
}
