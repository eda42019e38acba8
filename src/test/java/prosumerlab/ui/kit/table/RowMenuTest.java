package prosumerlab.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.domain.Micro;
import prosumerlab.history.Trade;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** What the menu of a row takes out of a table: here that of the trades. */
class RowMenuTest extends WindowTest {
    @TempDir
    Path folder;

    @Test
    void rows_are_copied_and_saved_with_every_digit() throws IOException {
        open(Scenarios.run(40, 24, 20));
        doOnFx(() -> {
            ((SplitPane) robot.lookup(".split-pane").query()).setDividerPositions(0.1);
            window.places().open(Place.TRADES);
            window.cursor().goTo(18);
        });
        settle();
        List<Trade> trades = shown().hour().orElseThrow().trades();
        assertThat(trades).hasSizeGreaterThan(3);
        assertThat(((TableView<?>) named("Trades")).getItems()).hasSameSizeAs(trades);

        choose("Copy all rows", 1);
        List<String> all = copied();
        assertThat(all.get(0)).startsWith("Buyer\tSeller\tEnergy (kWh)\tPrice (€/kWh)\tAmount (€)\t");
        assertThat(all).hasSize(1 + trades.size());
        for (int i = 0; i < trades.size(); i++) {
            assertThat(all.get(i + 1)).startsWith(String.join("\t", cells(trades.get(i))) + "\t");
        }

        robot.clickOn(row(2));
        robot.press(KeyCode.SHIFT).clickOn(row(0)).release(KeyCode.SHIFT);
        settle();
        choose("Copy selected rows", 1);
        assertThat(copied()).containsExactlyElementsOf(all.subList(0, 4));

        Path file = folder.resolve("trades.csv");
        chooser.answer(file);
        choose("Save data as CSV…", 1);
        await(() -> Files.exists(file));
        assertThat(chooser.suggested()).isEqualTo("trades.csv");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSameSizeAs(all);
        assertThat(lines.get(0)).startsWith("Buyer,Seller,Energy (kWh),Price (€/kWh),Amount (€),");
        for (int i = 0; i < trades.size(); i++) {
            assertThat(lines.get(i + 1)).startsWith(String.join(",", cells(trades.get(i))) + ",");
        }
    }

    private static String[] cells(Trade trade) {
        return new String[] {
            "" + trade.buyer(),
            "" + trade.seller(),
            Micro.format(trade.energy()),
            Micro.format(trade.price()),
            Micro.format(trade.amount())
        };
    }

    private void choose(String entry, int row) {
        Node at = row(row);
        doOnFx(() -> Event.fireEvent(
                at, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 300, 300, false, null)));
        settle();
        robot.clickOn(entry);
        settle();
    }

    private Node row(int index) {
        return robot.lookup(
                        (Node node) -> node instanceof TableRow<?> row && row.isVisible() && row.getIndex() == index)
                .query();
    }

    private static List<String> copied() {
        return onFx(() -> Clipboard.getSystemClipboard().getString()).lines().toList();
    }
}
