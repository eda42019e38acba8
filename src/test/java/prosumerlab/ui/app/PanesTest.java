package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Audit;
import prosumerlab.history.Trade;
import prosumerlab.testkit.HourBuilder;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;
import prosumerlab.ui.testkit.WindowTest;

/** What a person does with trades, market, chain, regulator and audit. */
class PanesTest extends WindowTest {
    /** Once found: a table whose tab is not in front is not in the window. */
    private final Map<String, TableView<?>> tables = new HashMap<>();

    @Test
    void a_trade_leads_to_its_home_and_to_its_block() {
        open(Scenarios.run(40, 24, 24));
        // All columns are to be in view.
        doOnFx(() -> ((SplitPane) robot.lookup(".split-pane").query()).setDividerPositions(0.1));
        goTo(Place.TRADES, 4);
        click("Hours: All up to it");
        Trade first = shown().run().hours().get(0).trades().get(0);

        // One row only, so that there is one link with that name.
        doOnFx(() -> ((TextField) named("Search trades")).setText("#" + first.id()));
        layOut();
        click("Show buyer, Home " + first.buyer());
        assertThat(onFx(() -> window.selection().home().get())).isEqualTo(first.buyer());
        assertThat(onFx(() -> window.places().inFront().get())).isEqualTo(Place.HOME);

        goTo(Place.TRADES, 20);
        layOut();
        doOnFx(() -> ((Hyperlink) named("Show block " + blockOf(first))).fire());
        settle();
        assertThat(onFx(() -> window.places().inFront().get())).isEqualTo(Place.BLOCKCHAIN);
        assertThat(textOf("block-heading")).startsWith("Block " + onFx(() -> blockOf(first)) + ", ");
    }

    @Test
    void enter_follows_a_row_and_ctrl_c_copies_it() {
        open(Scenarios.run(40, 24, 24));
        goTo(Place.TRADES, 18);
        Trade first = shown().hour().orElseThrow().trades().get(0);

        doOnFx(() -> {
            table("Trades").requestFocus();
            table("Trades").getSelectionModel().clearAndSelect(0);
        });
        settle();
        assertThat(onFx(() -> window.selection().trade().get())).isEqualTo(first.id());
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        settle();
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("Buyer\tSeller\tEnergy (kWh)\tPrice (€/kWh)\t")
                .contains("\n" + first.buyer() + "\t" + first.seller() + "\t");
        type(KeyCode.ENTER);

        assertThat(onFx(() -> window.selection().home().get())).isEqualTo(first.buyer());
    }

    @Test
    void searching_narrows_the_trades_of_all_hours() {
        open(Scenarios.run(40, 24, 24));
        goTo(Place.TRADES, 23);
        click("Hours: All up to it");
        int all = onFx(() -> table("Trades").getItems().size());

        robot.clickOn(named("Search trades")).write("12");
        settle();

        int found = onFx(() -> table("Trades").getItems().size());
        assertThat(found).isPositive().isLessThan(all);
        assertThat(textOf("trades-sum")).startsWith(found + " trade");
    }

    @Test
    void the_badge_opens_the_first_violation_and_its_hour() {
        open(Showing.madeOf(
                3,
                new HourBuilder(0, 3)
                        .violation(Audit.Check.MONEY, "1 € is missing")
                        .build(),
                new HourBuilder(1, 3)
                        .violation(Audit.Check.ENERGY, "2 kWh are missing")
                        .build()));

        robot.clickOn("#audit-badge");
        settle();
        assertThat(textOf("audit-verdict")).isEqualTo("2 violations in 2 hours");
        assertThat(textOf("first-violation")).isEqualTo("1 € is missing");

        robot.clickOn("Show this hour");
        settle();
        assertThat(shown().step()).isZero();
        assertThat(textOf("audit-verdict")).isEqualTo("1 violation in 1 hour");
    }

    @Test
    void the_chain_is_verified_in_the_background_and_follows_the_shown_hour() {
        open(Scenarios.run(60, 24, 24));
        goTo(Place.BLOCKCHAIN, 23);
        ListView<?> ribbon = robot.lookup("#block-ribbon").queryListView();
        int blocks = onFx(() -> ribbon.getItems().size());

        await(() -> textOf("chain-verdict").startsWith("All blocks up to " + (blocks - 1) + " are valid"));
        assertThat(textOf("block-heading")).startsWith("Block " + (blocks - 1) + ", ");

        click("Show block " + (blocks - 2));
        assertThat(onFx(() -> window.selection().block().get())).isEqualTo(blocks - 2);
        assertThat(textOf("block-heading")).startsWith("Block " + (blocks - 2) + ", ");

        type(KeyCode.HOME);
        doOnFx(() -> window.cursor().goTo(0));
        settle();
        assertThat(onFx(() -> ribbon.getItems().size())).isLessThan(blocks);
    }

    @Test
    void the_bytes_of_a_block_need_no_scrolling_sideways_in_large_text() {
        open(Scenarios.run(60, 24, 24));
        doOnFx(() -> window.appearance().textScale().set(1.5));
        goTo(Place.BLOCKCHAIN, 23);

        doOnFx(() -> ((ToggleButton) named("Part of the block: Bytes")).fire());
        layOut();

        ScrollPane pages = robot.lookup("#explorer > .scroll-pane").queryAs(ScrollPane.class);
        assertThat(onFx(() -> pages.getContent().getLayoutBounds().getWidth()))
                .isLessThanOrEqualTo(onFx(() -> pages.getViewportBounds().getWidth()));
    }

    @Test
    void the_regulator_lists_who_is_banned_in_the_shown_hour_and_reads_out_its_rules() {
        open(Scenarios.run(100, 24, 24));
        goTo(Place.REGULATOR, 14);

        assertThat(textOf("banned-now")).contains("banned");
        assertThat(onFx(() -> table("Bans").getItems())).isNotEmpty();
        robot.clickOn("Rules");
        layOut();
        assertThat(says("Use renewable energy where it is made.")).isTrue();
    }

    @Test
    void a_pane_that_is_not_in_front_does_not_follow() {
        open(Scenarios.run(40, 24, 24));
        goTo(Place.TRADES, 18);
        String before = textOf("trades-sum");

        goTo(Place.AUDIT, 3);
        goTo(Place.AUDIT, 19);
        assertThat(onFx(() -> table("Trades").getItems().get(0)))
                .isInstanceOfSatisfying(
                        Trade.class, trade -> assertThat(trade.step()).isEqualTo(18));

        goTo(Place.TRADES, 19);
        assertThat(textOf("trades-sum")).isNotEqualTo(before);
    }

    private int blockOf(Trade trade) {
        return HappenedSoFar.blockOf(HappenedSoFar.chain(shown()), trade.id());
    }

    private void goTo(Place place, int step) {
        doOnFx(() -> {
            window.places().open(place);
            window.cursor().goTo(step);
        });
        layOut();
    }

    /** Cells exist from the next layout on; a test need not wait for it. */
    private void layOut() {
        doOnFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        settle();
    }

    private TableView<?> table(String name) {
        return tables.computeIfAbsent(name, any -> (TableView<?>) named(name));
    }
}
