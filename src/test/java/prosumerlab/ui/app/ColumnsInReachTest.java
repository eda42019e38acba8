package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** What is asked first of each table is read beside the community without scrolling, in a window of usual size. */
class ColumnsInReachTest extends WindowTest {
    @Test
    void of_the_chain() {
        open(Place.BLOCKCHAIN);

        click("Part of the block: Trades");
        assertThat(inReach("Transactions")).containsSequence("Id", "From", "To", "kWh", "€/kWh");
        click("Open all blocks");
        assertThat(inReach("Blocks")).containsSequence("Block", "Mined", "Miner", "Fill", "Attempts");
        click("Open the miners");
        assertThat(inReach("Miners")).containsSequence("Miner", "Blocks", "Share", "Expected", "Luck");
    }

    @Test
    void of_the_tamper_lab() {
        open(Place.TAMPER);

        assertThat(inReach("Trades of the block")).containsSequence("Seller", "Buyer", "kWh", "€/kWh", "Changed");
        click("Lab: Race");
        assertThat(inReach("Races")).containsSequence("Power", "Gap", "Theory", "Observed", "Interval");
    }

    @Test
    void of_the_regulator() {
        open(Place.REGULATOR);

        assertThat(inReach("Bans")).containsSequence("Home", "Reason", "Status", "Until");
    }

    @Test
    void of_the_negotiations() {
        open(Place.MARKET);

        doOnFx(() -> ((ToggleButton) named("List: Pairs")).fire());
        assertThat(inReach("Negotiations")).containsSequence("Buyer", "Seller", "Outcome", "€/kWh", "kWh");
    }

    @Test
    void of_all_other_rules() {
        open(Place.WHAT_IF);

        robot.clickOn("All cases");
        assertThat(inReach("All cases")).containsSequence("Against", "Saved (€)", "Save", "Lose", "Gini");
    }

    @Test
    void of_key_figures_also_in_the_smallest_window() {
        open(Place.WHAT_IF, 1024, 700);

        robot.clickOn("Key figures");
        assertThat(inReach("Key figures, Grid only")).containsExactly("Key figure", "Difference");
    }

    private void open(Place place) {
        open(place, 1280, 800);
    }

    private void open(Place place, double width, double height) {
        open(Scenarios.run(100, 24, 24), width, height);
        doOnFx(() -> {
            window.places().open(place);
            window.cursor().goTo(17);
        });
        layOut();
    }

    private List<String> inReach(String name) {
        layOut();
        TableView<?> table = (TableView<?>) named(name);
        return onFx(() -> table.getVisibleLeafColumns().stream()
                .map(TableColumn::getGraphic)
                .filter(heading -> inScene(heading).getMaxX() <= inScene(table).getMaxX())
                .map(heading -> ((Label) heading).getText())
                .collect(Collectors.toList()));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void layOut() {
        doOnFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        settle();
    }
}
