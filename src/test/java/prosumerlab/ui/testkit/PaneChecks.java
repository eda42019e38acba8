package prosumerlab.ui.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import prosumerlab.domain.Micro;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Negotiation;
import prosumerlab.history.Quantity;
import prosumerlab.history.Trade;
import prosumerlab.session.counterfactual.Counterfactual;
import prosumerlab.ui.app.Composition;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.state.CounterfactualResult;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Shown;

/** Compares what each pane of the window says with the record of the shown hour; on the FX thread. */
public final class PaneChecks {
    private final Set<Place> drawn = EnumSet.noneOf(Place.class);
    private final Parent root;
    private final Stage stage;
    private final Composition window;

    public PaneChecks(Stage stage, Composition window) {
        this.stage = stage;
        this.window = window;
        root = stage.getScene().getRoot();
    }

    /** What is always on screen, and the pane that is in front, show the hour of the cursor. */
    public void check() {
        Shown now = window.cursor().shown().get();
        checkFrame(now);
        checkCommunity(now);
        if (Texts.canBeSeen(root.lookup("#phase-sentence")) && !now.isBeforeStart()) {
            assertThat(label("phase-heading"))
                    .isEqualTo(ShownHour.clock(now) + " · Phase " + (now.phase().ordinal() + 1) + " of 7");
        }
        Place front = window.places().inFront().get();
        if (drawn.add(front)) {
            // Its contents are put together when it is drawn for the first time.
            root.applyCss();
            root.layout();
        }
        if (!now.isBeforeStart()) {
            checkPane(front, now, now.hour().orElseThrow());
        }
    }

    /** What is always on screen shows the hour of the cursor. */
    public void checkFrame() {
        checkFrame(window.cursor().shown().get());
    }

    private void checkFrame(Shown now) {
        String position = String.format(
                Locale.ROOT, "Hour %,d of %,d", now.step() + 1, now.grid().steps());
        assertThat(label("shown-position")).isEqualTo(position);
        assertThat(label("status-hour")).isEqualTo(position);
        assertThat(label("shown-clock")).isEqualTo(ShownHour.clock(now));
        assertThat(((Slider) root.lookup("#timeline")).getValue()).isEqualTo(now.step());
        assertThat(stage.getTitle()).isEqualTo(now.source().title() + " – Prosumer Lab");
    }

    /** The first tile, as it is read aloud. */
    private void checkCommunity(Shown now) {
        Node tiles = root.lookup(".tile-area");
        Node tile = (Node) tiles.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 0);
        String words = (String) tile.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        assertThat(words).startsWith("Home 0, ");
        now.hour().ifPresent(hour -> assertThat(words)
                .contains("Generation " + Formats.energy(hour.homes().get(Quantity.PV, 0))));
    }

    private void checkPane(Place place, Shown now, HourRecord hour) {
        List<String> texts = Texts.of(pane());
        switch (place) {
            case CHARTS ->
                assertThat(texts)
                        .contains(ShownHour.when(now), String.format(Locale.ROOT, "Generation: %,.1f kWh", pv(hour)));
            case HOME -> {
                int home = window.selection().home().get();
                if (home >= 0) {
                    assertThat(texts).contains("Home " + home, ShownHour.when(now));
                }
            }
            case MARKET -> {
                boolean orders = texts.stream().anyMatch(text -> text.startsWith("Between homes: "));
                if (now.phase().includes(Phase.PEER_TO_PEER) && orders) {
                    assertThat(texts)
                            .contains("Between homes: "
                                    + Formats.energy(hour.negotiations().stream()
                                            .mapToLong(Negotiation::energy)
                                            .sum()));
                }
            }
            case TRADES ->
                assertThat(((TableView<?>) pane().lookup(".table-view")).getItems())
                        .as("listed trades")
                        .hasSize((int) hour.trades().stream()
                                .filter(trade -> now.phase()
                                        .includes(
                                                trade.kind() == Trade.Kind.P2P
                                                        ? Phase.PEER_TO_PEER
                                                        : Phase.LOCAL_MARKET))
                                .count())
                        .allSatisfy(trade -> assertThat(hour.trades()).contains((Trade) trade));
            case BLOCKCHAIN ->
                assertThat(inPane("chain-summary")).startsWith(Formats.count(blocks(now), "block") + " after genesis");
            case TAMPER -> {
                // A copy that somebody has changed, or is mining again, stays.
                Node restore = pane().lookup("#tamper-restore");
                Node cancel = pane().lookup("#cancel-mining");
                if (cancel != null && !cancel.isVisible() && restore.isDisabled()) {
                    assertThat(inPane("tamper-origin"))
                            .startsWith("Copy of " + now.source().title() + " up to " + ShownHour.when(now) + ", ");
                }
            }
            case REGULATOR -> {
                if (now.isWholeHour()) {
                    assertThat(texts)
                            .contains("Bonuses paid: "
                                    + Formats.money(hour.homes().total(Quantity.BONUS)));
                }
            }
            case AUDIT ->
                assertThat(inPane("audit-verdict"))
                        .isEqualTo(
                                now.step() == 0 && !now.isWholeHour()
                                        ? "Not audited yet"
                                        : "All in order in "
                                                + Formats.count(now.step() + (now.isWholeHour() ? 1 : 0), "hour"));
            case WHAT_IF -> checkWhatIf(now);
            case FIGURES ->
                assertThat(texts)
                        .as("every figure, and none that could not be drawn")
                        .containsAll(FigureCatalogue.figures().stream()
                                .map(figure -> figure.title() + ", figure")
                                .toList())
                        .noneMatch(text -> text.contains("cannot be drawn"));
        }
    }

    /** Computing goes on meanwhile: what stands there is of this run, and for the hour that it says. */
    private void checkWhatIf(Shown now) {
        int last = HappenedSoFar.lastStep(now, Phase.LAST);
        if (last < 0) {
            assertThat(Texts.of(pane())).contains("Nothing to compare yet");
            return;
        }
        CounterfactualResult result = window.counterfactuals()
                .of(now.source(), window.counterfactuals().chosen().get())
                .orElse(null);
        if (result == null) {
            assertThat(inPane("computed-for"))
                    .satisfiesAnyOf(
                            words -> assertThat(words).isEqualTo("Not computed yet."),
                            words -> assertThat(words).endsWith(", up to " + hour(now, last) + "."));
            return;
        }
        assertThat(inPane("computed-for"))
                .isEqualTo("Both up to " + hour(now, result.step()) + "."
                        + (result.step() == last ? "" : " The window shows " + hour(now, last) + "."));
        if (result.what() == Counterfactual.GRID_ONLY && Texts.canBeSeen(pane().lookup("#savings-sum"))) {
            assertThat(inPane("savings-sum")).contains(Saved.inWords(now.run(), result.step() + 1));
        }
    }

    private static String hour(Shown now, int step) {
        return "hour " + Formats.count(step + 1L) + " (" + Formats.clock(now.grid(), step) + ")";
    }

    private static long blocks(Shown now) {
        int last = now.phase().includes(Phase.CHAIN) ? now.step() : now.step() - 1;
        return now.run().hours().subList(0, last + 1).stream()
                .mapToLong(hour -> hour.blocks().size())
                .sum();
    }

    private static double pv(HourRecord hour) {
        return Micro.toDouble(hour.homes().total(Quantity.PV));
    }

    private Node pane() {
        return ((TabPane) root.lookup(".tab-pane"))
                .getSelectionModel()
                .getSelectedItem()
                .getContent();
    }

    private String inPane(String id) {
        return Texts.asRead(((Label) pane().lookup("#" + id)).getText());
    }

    private String label(String id) {
        return ((Label) root.lookup("#" + id)).getText();
    }
}
