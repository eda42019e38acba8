package prosumerlab.ui.tamper;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import prosumerlab.history.Gap;
import prosumerlab.session.tampering.TamperedChain;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.state.Shown;

/** Which chain the copy is of, and the two things to do: change it and mine it again, or race. */
final class TamperView extends StackPane {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final TamperModel model;
    private final Copying copying;
    private final Mining mining;
    private final Label origin = Wrapped.label("");
    private final Label behind = Wrapped.label("");
    private final Button anew = new Button("New copy", Icons.of("mdi2c-content-copy"));
    private final Button restore = new Button("Restore all", Icons.of("mdi2r-restore"));
    private final Label verdict = Wrapped.label("");
    private final StackPane sign = new StackPane();
    private final MiningBar bar;
    private final BlockPage page;
    private final RaceView race;
    private final VBox lab;
    private final StackPane content = new StackPane();

    private enum Part {
        CHANGE("Change and mine"),
        RACE("Race");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * @param copyAnew copies the chain that is shown
     */
    TamperView(TamperModel model, Copying copying, Mining mining, RaceView race, Runnable copyAnew) {
        this.model = model;
        this.copying = copying;
        this.mining = mining;
        this.race = race;
        getStylesheets()
                .add(TamperView.class.getResource("/prosumerlab/ui/tamper.css").toExternalForm());
        bar = new MiningBar(model, mining);
        page = new BlockPage(model);
        origin.setId("tamper-origin");
        origin.getStyleClass().add("muted");
        origin.setTooltip(new Tooltip("The run itself is never touched."));
        behind.setId("tamper-behind");
        anew.setOnAction(event -> copyAnew.run());
        restore.setId("tamper-restore");
        restore.setOnAction(event -> {
            mining.clear();
            model.restore();
        });
        ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.CHANGE);
        FlowPane top = Wrapped.row(new Segments<>("Lab", List.of(Part.values()), Part::label, part), anew, restore);
        top.getStyleClass().add("tamper-buttons");
        verdict.setId("tamper-verdict");
        verdict.getStyleClass().add("tamper-verdict-words");
        HBox.setHgrow(verdict, Priority.ALWAYS);
        HBox judged = new HBox(sign, verdict);
        judged.getStyleClass().add("tamper-verdict");
        judged.setAlignment(Pos.CENTER_LEFT);
        Strip strip = new Strip(model);
        mining.state().subscribe(state -> {
            if (mining.busy().get() && state.blocks() > 1) {
                strip.reveal(Math.min(state.first() + state.mined(), state.first() + state.blocks() - 1));
            }
        });
        lab = new VBox(judged, strip, page.top(), bar, page.details());
        lab.getStyleClass().add("tamper-lab");
        VBox body = new VBox(top, origin, behind, lab);
        body.getStyleClass().addAll("pane-body", "dense");
        ScrollPane changing = scroll(body);
        VBox racing = new VBox(race);
        ScrollPane raceScroll = scroll(racing);
        part.subscribe(now -> {
            race.rest();
            boolean isRace = now == Part.RACE;
            (isRace ? racing : body).getChildren().remove(top);
            (isRace ? racing : body).getChildren().add(0, top);
            Narrow.leaveOut(anew, isRace);
            Narrow.leaveOut(restore, isRace);
            content.getChildren().setAll(isRace ? raceScroll : changing);
        });
        racing.getStyleClass().add("tamper-racing");
        model.chain().subscribe(now -> show());
        model.selected().subscribe(now -> show());
        model.shown().subscribe(now -> show());
        mining.busy().subscribe(now -> show());
        copying.busy().subscribe(now -> show());
    }

    private static ScrollPane scroll(Node body) {
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private void show() {
        Shown shown = model.shown().get();
        TamperedChain chain = model.chain().get();
        if (shown == null) {
            return;
        } else if (copying.busy().get() && !model.isTouched() && chain == null) {
            getChildren().setAll(copyingNow());
            return;
        } else if (chain == null) {
            getChildren().setAll(nothing(shown));
            return;
        }
        if (!getChildren().contains(content)) {
            getChildren().setAll(content);
        }
        int index = model.selected().get();
        if (index >= chain.size()) {
            return;
        }
        tellOrigin(shown, chain);
        boolean sound = chain.firstBroken() == chain.size();
        verdict.setText(TamperWords.verdict(chain));
        sign.getChildren().setAll(Icons.of(sound ? "mdi2s-shield-check-outline" : "mdi2s-shield-off-outline"));
        for (Node part : new Node[] {verdict, sign, sign.getParent()}) {
            part.pseudoClassStateChanged(BAD, !sound);
        }
        boolean quiet = !mining.busy().get();
        restore.setDisable(!quiet || !chain.isTouched());
        anew.setDisable(copying.busy().get() || HappenedSoFar.chain(shown).isEmpty());
        bar.show(chain, index);
        page.show(chain, index, quiet);
    }

    private void tellOrigin(Shown shown, TamperedChain chain) {
        origin.setText(TamperWords.origin(model.copied().get(), chain.size()));
        boolean stays = model.isTouched() && model.isBehind();
        String now = shown.source() == model.copied().get().source()
                ? ShownHour.when(shown)
                : shown.source().title() + ", " + ShownHour.when(shown);
        behind.setText(
                copying.busy().get()
                        ? "Copying the chain of " + now + " …"
                        : "The window now shows " + now + ". Your changed copy stays; New copy replaces it.");
        Narrow.leaveOut(behind, !stays && !copying.busy().get());
    }

    private static Node copyingNow() {
        Label words = new Label("Copying the chain and computing its hashes …");
        ProgressBar progress = Accessible.named(new ProgressBar(), "Copying the chain");
        VBox box = new VBox(words, progress);
        box.getStyleClass().add("placeholder-tile");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Node nothing(Shown shown) {
        if (shown.run().lacks(Gap.CHAIN)) {
            return Placeholder.lacking("mdi2c-cube-off-outline", Gap.CHAIN);
        }
        return shown.run().source().scenario().blockchain().enabled()
                ? new Placeholder(
                        "mdi2f-flask-empty-outline",
                        "No blocks to tamper with yet",
                        "Press Space to play, or → for one hour.")
                : new Placeholder(
                        "mdi2c-cube-off-outline",
                        "This scenario keeps no chain",
                        "Set blockchain.enabled in the scenario to record its trades.");
    }
}
