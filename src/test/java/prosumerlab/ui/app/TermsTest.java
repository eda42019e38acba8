package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** A newcomer is not left alone with a word of the field, nor with half a heading. */
class TermsTest extends WindowTest {
    private static final Pattern OF_THE_FIELD =
            Pattern.compile("(?i).*(\\b(soc|pv|p2p|peer|kwh|fee|bill|grid|forecast|tariff"
                    + "|clearing|bonus|penalt|treasury|nonce|merkle|hash|miner|block|ban|banned|mechanism|battery|batteries|amount|bids"
                    + "|asks|curtail|surplus|deficit)).*");

    /** What these say is said in whole sentences beside them, or in a form of their own. */
    private static final Set<String> PLAIN = Set.of("Energy (kWh)");

    private static final List<Place> WITH_TABLES =
            List.of(Place.HOME, Place.MARKET, Place.TRADES, Place.BLOCKCHAIN, Place.REGULATOR);

    /** Panes whose words are explained. */
    private static final List<Place> PLACES = List.of(
            Place.CHARTS,
            Place.HOME,
            Place.MARKET,
            Place.TRADES,
            Place.BLOCKCHAIN,
            Place.TAMPER,
            Place.REGULATOR,
            Place.WHAT_IF,
            Place.AUDIT);

    @Test
    void every_word_of_the_field_over_columns_tiles_and_curves_is_explained() {
        openWithHome();

        List<String> unexplained = new ArrayList<>();
        for (Place place : PLACES) {
            for (Node part : partsOf(place)) {
                doOnFx(() -> collect(part, false, unexplained, place));
            }
        }

        assertThat(unexplained).isEmpty();
    }

    @Test
    void no_heading_of_a_column_is_shortened_sorted_or_not() {
        openWithHome();

        List<String> shortened = new ArrayList<>();
        for (Place place : WITH_TABLES) {
            for (Node part : partsOf(place)) {
                for (TableView<?> table : onFx(() -> tablesIn(part))) {
                    sortByEach(table, place, shortened);
                }
            }
        }

        assertThat(shortened).isEmpty();
    }

    private void openWithHome() {
        open(Scenarios.run(20, 19, 19));
        doOnFx(() -> window.selection().selectHome(7));
    }

    private <T> void sortByEach(TableView<T> table, Place place, List<String> shortened) {
        doOnFx(() -> {
            for (TableColumn<T, ?> column : List.copyOf(table.getVisibleLeafColumns())) {
                table.getSortOrder().setAll(List.of(column));
                // The whole window need not be laid out for it.
                table.applyCss();
                table.layout();
                Node heading = column.getGraphic();
                if (heading instanceof Label label && label.getScene() != null && label.getWidth() > 0) {
                    label.getChildrenUnmodifiable().stream()
                            .filter(child -> child instanceof Text text
                                    && !text.getText().equals(label.getText()))
                            .forEach(child ->
                                    shortened.add(place + ": " + label.getText() + " as " + ((Text) child).getText()));
                }
            }
            table.getSortOrder().clear();
        });
    }

    /** The pane itself, or each of its own tabs in turn. */
    private List<Node> partsOf(Place place) {
        return onFx(() -> {
            window.places().open(place);
            layOut();
            Node pane = ((TabPane) stage.getScene().lookup(".tab-pane"))
                    .getSelectionModel()
                    .getSelectedItem()
                    .getContent();
            List<Node> parts = new ArrayList<>();
            if (!(pane.lookup(".tab-pane") instanceof TabPane inner)) {
                parts.add(pane);
            } else {
                inner.getTabs().forEach(tab -> {
                    inner.getSelectionModel().select(tab);
                    layOut();
                    parts.add(tab.getContent());
                });
                inner.getSelectionModel().selectFirst();
            }
            return parts;
        });
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private static List<TableView<?>> tablesIn(Node node) {
        List<TableView<?>> tables = new ArrayList<>();
        if (node instanceof TableView<?> table) {
            tables.add(table);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> tables.addAll(tablesIn(child)));
        }
        return tables;
    }

    private static void collect(Node node, boolean explained, List<String> unexplained, Place place) {
        if (!node.isVisible()) {
            return;
        }
        boolean told = explained || node.getProperties().get("javafx.scene.control.Tooltip") != null;
        if (node instanceof Labeled labeled
                && isName(labeled)
                && labeled.getText() != null
                && !told
                && !PLAIN.contains(labeled.getText())
                && OF_THE_FIELD.matcher(labeled.getText()).matches()) {
            unexplained.add(place + ": " + labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, told, unexplained, place));
        }
    }

    /** Whether it names a column, a tile, an axis, a chart or a curve. */
    private static boolean isName(Labeled labeled) {
        boolean column = false;
        for (Parent at = labeled.getParent(); at != null; at = at.getParent()) {
            column |= at.getStyleClass().contains("column-header");
        }
        boolean heading = labeled.getStyleClass().contains("chart-heading");
        boolean tile = labeled.getParent() != null
                && labeled.getParent().getStyleClass().contains("stat-tile")
                && labeled.getStyleClass().contains("muted");
        return column && labeled.getGraphic() == null || heading || tile || labeled instanceof CheckBox;
    }
}
