package prosumerlab.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Block;
import prosumerlab.history.Negotiation;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.drawing.NegotiationChart;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class HomePaneTest extends WindowTest {
    private static final OpenRun RUN = Scenarios.run(40, 24, 24);

    @Test
    void without_a_selection_the_pane_says_what_to_do_and_takes_a_number() {
        openHome();
        assertThat(says("No home is selected")).isTrue();

        write("Number of the home", "7");
        assertThat(window.selection().home().get()).isEqualTo(7);
        assertThat(textOf("home-name")).isEqualTo("Home 7");

        write("Number of the home", "70");
        assertThat(says("There is no home \"70\": type a number from 0 to 39.")).isTrue();
        assertThat(window.selection().home().get()).isEqualTo(7);

        click("Home before");
        assertThat(textOf("home-name")).isEqualTo("Home 6");
    }

    @Test
    void why_follows_the_hours_and_names_the_partner_as_a_link() {
        openHome();
        Negotiation deal = window.cursor().shown().get().run().hours().stream()
                .flatMap(hour -> hour.negotiations().stream())
                .filter(Negotiation::agreed)
                .reduce((first, second) -> second)
                .orElseThrow();
        int step = stepOf(deal);
        doOnFx(() -> window.selection().selectHome(deal.buyer()));
        doOnFx(() -> window.cursor().goTo(step));
        settle();

        assertThat(textOf("home-state")).isEqualTo("Buying");
        assertThat(named(NegotiationChart.inWords(deal))).isNotNull();
        Node sentence = robot.lookup((Node node) -> node instanceof SentenceFlow
                        && node.getAccessibleText().contains("It met " + Formats.home(deal.seller()) + ","))
                .query();
        assertThat(sentence.getAccessibleText()).contains(Formats.price(deal.price()), Formats.energy(deal.energy()));

        doOnFx(() -> robot.from(sentence)
                .lookup(".hyperlink")
                .queryAs(Hyperlink.class)
                .fire());
        settle();
        assertThat(window.selection().home().get()).isEqualTo(deal.seller());
        assertThat(textOf("home-name")).isEqualTo(Formats.home(deal.seller()));
        assertThat(textOf("home-state")).isEqualTo("Selling");
    }

    @Test
    void a_trade_leads_to_its_block() {
        openHome();
        Block block = window.cursor().shown().get().run().hours().stream()
                .flatMap(hour -> hour.blocks().stream())
                .findFirst()
                .orElseThrow();
        Trade trade = ((Transaction.Settlement) block.transactions().get(1)).trade();
        doOnFx(() -> window.selection().selectHome(trade.buyer()));
        doOnFx(() -> window.cursor().goTo(block.step()));
        part("Trades");

        Hyperlink link = robot.lookup((Node node) ->
                        node instanceof Hyperlink each && each.getText().equals("#1"))
                .query();
        doOnFx(link::fire);
        settle();

        assertThat(window.selection().block().get()).isEqualTo(1);
        assertThat(window.places().inFront().get()).isEqualTo(Place.BLOCKCHAIN);
    }

    @Test
    void what_matters_first_of_a_table_fits_beside_the_community() {
        openHome();
        doOnFx(() -> window.selection().selectHome(3));

        part("Money");
        assertSeen("Money of the home", "Out so far");
        part("Trades");
        assertSeen("Trades of the home", "Price (€/kWh)");
        part("Bans");
        assertSeen("Bans of the home", "Measured");
    }

    private void assertSeen(String table, String heading) {
        Bounds frame = onFx(() -> inScene(named(table)));
        Bounds words = onFx(() -> inScene(robot.from(named(table))
                .lookup((Node node) -> node instanceof Label label && heading.equals(label.getText()))
                .query()));
        assertThat(words.getMaxX()).as(heading).isLessThan(frame.getMaxX());
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void two_homes_are_compared_until_one_is_shown_alone_again() {
        openHome();
        doOnFx(() -> window.selection().selectHome(3));
        part("Compare");
        assertThat(says("No second home")).isTrue();

        write("Compare with home", "5");
        assertThat(window.selection().homes().get()).isEqualTo(List.of(5, 3));
        assertThat(says("Day of Home 3")).isTrue();
        assertThat(says("Day of Home 5")).isTrue();

        click("Home after");
        assertThat(window.selection().homes().get()).isEqualTo(List.of(5, 4));

        click("Stop comparing");
        assertThat(window.selection().homes().get()).isEqualTo(List.of(4));
        assertThat(says("No second home")).isTrue();
    }

    @Test
    void before_the_start_every_part_can_be_opened() {
        open(Scenarios.run(20, 6));
        doOnFx(() -> window.places().open(Place.HOME));
        doOnFx(() -> window.selection().selectHomes(List.of(1, 2)));

        for (String part : List.of("Why?", "Day", "Money", "Trades", "Bans", "Compare")) {
            part(part);
        }

        assertThat(window.selection().home().get()).isNotEqualTo(Selection.NONE);
        assertThat(says("Day of Home 2")).isTrue();
    }

    private void openHome() {
        open(RUN);
        doOnFx(() -> window.places().open(Place.HOME));
        settle();
    }

    private int stepOf(Negotiation deal) {
        return window.cursor().shown().get().run().hours().stream()
                .filter(hour -> hour.negotiations().contains(deal))
                .findFirst()
                .orElseThrow()
                .step();
    }

    private void part(String title) {
        doOnFx(() -> {
            TabPane parts = robot.lookup(".home-pane .tab-pane").queryAs(TabPane.class);
            parts.getTabs().stream()
                    .filter(tab -> tab.getText().equals(title))
                    .forEach(parts.getSelectionModel()::select);
        });
        settle();
    }

    private void write(String field, String text) {
        HomeNumberField number = (HomeNumberField) named(field);
        doOnFx(() -> {
            number.requestFocus();
            number.setText(text);
        });
        type(KeyCode.ENTER);
    }
}
