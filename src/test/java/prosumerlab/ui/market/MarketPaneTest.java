package prosumerlab.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import prosumerlab.scenario.Mechanism;
import prosumerlab.session.comparison.MarketComparison;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.session.comparison.OrderSet;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;
import prosumerlab.ui.testkit.WindowTest;

/** What a person does in the market. */
class MarketPaneTest extends WindowTest {
    private static final OpenRun DAY = Scenarios.run(50, 24, 20);
    private static final int EVENING = 19;
    private static final double WIDE_PANE = 0.3;
    private static final double NARROW_PANE = 0.54;

    @Test
    void the_same_orders_under_another_mechanism_show_its_prices_and_name_the_losers() {
        openMarket(DAY, EVENING);
        assertThat(table("Bids").getItems().size() + table("Asks").getItems().size())
                .isEqualTo(compare(EVENING).asItWas().book().size());
        assertThat(textOf("market-rule")).startsWith("Negotiated: " + Mechanism.NEGOTIATED.inWords());

        choose(Optional.of(Mechanism.MID_MARKET_RATE));
        MechanismResult rate = compare(EVENING).result(Mechanism.MID_MARKET_RATE);
        assertThat(textOf("market-rule")).contains(Mechanism.MID_MARKET_RATE.inWords());
        assertThat(named("Buyers pay: " + Formats.price(rate.buying().mean()))).isNotNull();
        assertThat(named("Sellers get: " + Formats.price(rate.selling().mean())))
                .isNotNull();

        press("List: Homes");
        assertThat(textOf("winners-and-losers")).contains(rate.losers() + " would lose");
        assertThat(table("Winners and losers").getItems()).hasSameSizeAs(rate.homes());
        TableCell<?, ?> worst = robot.lookup(
                        (Node node) -> node instanceof TableCell<?, ?> cell && "✗ loses".equals(cell.getText()))
                .query();
        assertThat(worst.getTableRow().getStyleClass()).contains("home-loses");
    }

    @Test
    void all_mechanisms_stand_in_a_table_and_a_link_in_it_chooses_one() {
        openMarket(DAY, EVENING);
        press("List: Mechanisms");

        assertThat(table("Mechanisms").getItems()).hasSize(Mechanism.values().length);
        Hyperlink link = robot.lookup((Node node) -> "Clear by Pay-as-bid".equals(node.getAccessibleText()))
                .query();
        doOnFx(link::fire);
        layOut();

        assertThat(textOf("market-rule")).startsWith("Pay-as-bid: ");
    }

    @Test
    void a_pair_is_told_offer_by_offer_with_the_zone_of_agreement() {
        openMarket(DAY, EVENING);
        press("List: Pairs");

        doOnFx(() -> table("Negotiations").getSelectionModel().clearAndSelect(0));
        layOut();

        assertThat(textOf("offers")).contains(": bids from ").contains(", asks from ");
        assertThat(robot.lookup(".surplus-split").queryLabeled().getText()).contains("one of agreement");
        assertThat(table("Negotiations").getItems())
                .hasSameSizeAs(shown().hour().orElseThrow().negotiations());
    }

    @Test
    void a_click_on_a_step_of_the_chart_selects_its_home_and_its_menu_takes_the_orders_away() {
        openMarket(DAY, EVENING);
        BookChart chart = onFx(() -> (BookChart) stage.getScene().lookup(".book-chart"));

        Point2D step = onFx(() -> chart.localToScene(70, 60));
        doOnFx(() -> chart.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                step.getX(),
                step.getY(),
                step.getX(),
                step.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null)));
        assertThat(onFx(() -> window.selection().home().get())).isNotNegative();

        doOnFx(() -> Event.fireEvent(
                chart, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 400, 400, false, null)));
        settle();
        assertThat(says("Save SVG…")).isTrue();
        assertThat(says("Save data as CSV…")).isTrue();
        String[] lines = onFx(() -> ((ClearingSection) chart.getParent()).csv()).split("\r\n");
        assertThat(lines[0]).startsWith("Side,Home,From_kWh,");
        assertThat(lines).hasSize(1 + compare(EVENING).asItWas().book().size());
        assertThat(chart.getAccessibleText()).startsWith("Order book: ").contains("buyers pay");
    }

    @Test
    void nothing_has_to_be_scrolled_sideways_after_the_pane_has_become_narrow_and_the_text_large() {
        open(DAY, 1024, 700);
        doOnFx(() -> window.appearance().centreShare().set(WIDE_PANE));
        doOnFx(() -> {
            window.places().open(Place.MARKET);
            window.cursor().goTo(EVENING);
        });
        for (Listed list : Listed.values()) {
            press("List: " + list.label());
        }

        doOnFx(() -> {
            window.appearance().centreShare().set(NARROW_PANE);
            window.appearance().textScale().set(1.5);
        });
        for (Listed list : Listed.values()) {
            doOnFx(() -> ((ToggleButton)
                            robot.lookup((Node node) -> ("List: " + list.label()).equals(node.getAccessibleText()))
                                    .query())
                    .fire());
            layOut();
            layOut();
            ScrollPane pane = (ScrollPane) robot.lookup("#market-pane").query();
            assertThat(onFx(() -> pane.getContent().getLayoutBounds().getWidth()))
                    .as("width of %s", list)
                    .isLessThanOrEqualTo(onFx(() -> pane.getViewportBounds().getWidth()) + 0.5);
        }
    }

    @Test
    void a_large_community_is_compared_beside_the_window_and_never_shows_another_hour() {
        MarketModel large = new MarketModel(DAY.run().homes().size() - 1);
        doOnFx(() -> {
            for (int step : new int[] {0, 7, EVENING, 3, EVENING}) {
                large.show(Showing.at(DAY, step));
                assertThat(large.result().get()).as("while comparing").isNull();
                large.result().subscribe(result -> assertThat(result == null
                                || large.comparison().get().step()
                                        == large.shown().get().step())
                        .isTrue());
            }
        });

        await(() -> large.result().get() != null);
        assertThat(large.comparison().get()).isEqualTo(compare(EVENING));
    }

    private static MarketComparison compare(int step) {
        return MarketComparison.of(DAY.run(), step, OrderSet.AMONG_PEERS);
    }

    private void openMarket(OpenRun run, int step) {
        open(run);
        doOnFx(() -> {
            window.places().open(Place.MARKET);
            window.cursor().goTo(step);
        });
        layOut();
    }

    @SuppressWarnings("unchecked")
    private void choose(Optional<Mechanism> mechanism) {
        doOnFx(() -> ((ComboBox<Optional<Mechanism>>) named("Market mechanism")).setValue(mechanism));
        layOut();
    }

    private void press(String name) {
        doOnFx(() -> ((ToggleButton) named(name)).fire());
        layOut();
    }

    private TableView<?> table(String name) {
        return (TableView<?>) named(name);
    }

    private void layOut() {
        doOnFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        settle();
    }
}
