package prosumerlab.ui.market;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import prosumerlab.session.comparison.HomeResult;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.DataTable;

/** Who would gain and who would lose under the chosen mechanism. */
final class HomesSection extends VBox {
    private static final Comparator<HomeResult> LOSERS_FIRST = Comparator.comparingLong(HomeResult::againstReality);

    private final DataTable<HomeResult> table;
    private final Label sums = Wrapped.label("");

    HomesSection(Links links) {
        setSpacing(8);
        table = new DataTable<>("Winners and losers", MarketColumns.homes(links));
        table.styleRows(
                home -> home.againstReality() > 0 ? "home-gains" : home.againstReality() < 0 ? "home-loses" : "");
        table.setPlaceholder(new Placeholder(
                "mdi2s-scale-balance",
                "This is what really happened",
                "Choose another mechanism at the top of the pane to see who would gain and who would lose by it."));
        sums.setId("winners-and-losers");
        getChildren().addAll(sums, table);
    }

    /**
     * @param really whether {@code result} is what happened
     */
    void show(MechanismResult result, boolean really) {
        sums.setText(really ? "" : MarketWords.winnersAndLosers(result));
        sums.setManaged(!really);
        table.show(
                really
                        ? List.of()
                        : result.homes().stream().sorted(LOSERS_FIRST).toList());
    }
}
