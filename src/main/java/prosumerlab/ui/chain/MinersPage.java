package prosumerlab.ui.chain;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.figure.Figure;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.metrics.MinerStanding;
import prosumerlab.ui.kit.FigureTwin;
import prosumerlab.ui.kit.FigureView;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.state.Choices;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** Who mined how much, against what hash power and chance expect. */
final class MinersPage extends VBox implements PageView {
    private final Label words = Wrapped.label("");
    private final DataTable<MinerStanding> table;
    private final FigureView figure = new FigureView();
    private final Label howToRead = Wrapped.label("");
    private final ObjectProperty<Chart> chart = new SimpleObjectProperty<>(this, "chart", Chart.MINERS);
    private ChainSoFar shown;

    /** What is drawn. */
    enum Chart {
        MINERS("Miners", "blocks-by-miner"),
        ATTEMPTS("Attempts", "attempts"),
        TIME("Mining time", "mining-time");

        private final String label;
        private final String key;

        Chart(String label, String key) {
            this.label = label;
            this.key = key;
        }

        /** The words on the screen. */
        String label() {
            return label;
        }

        private Figure figure() {
            return FigureCatalogue.figure(key).orElseThrow();
        }
    }

    /**
     * @param theme of which a change draws the figure anew
     */
    MinersPage(ChainModel model, ObservableValue<?> theme, Choices choices) {
        super(8);
        choices.keep("chain.miners.chart", chart, Chart.class);
        Label heading = Wrapped.label("Miners");
        heading.getStyleClass().add("pane-heading");
        heading.setId("miners-heading");
        words.setId("miners-words");
        table = new DataTable<>("Miners", MinerColumns.of(model));
        howToRead.getStyleClass().add("muted");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(figure, Priority.ALWAYS);
        getChildren()
                .addAll(
                        heading,
                        words,
                        table,
                        Wrapped.row(new Segments<>("Chart", List.of(Chart.values()), Chart::label, chart)),
                        figure,
                        howToRead);
        chart.subscribe(now -> draw());
        theme.subscribe(now -> figure.restyle());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Page page, ChainSoFar chain) {
        shown = chain;
        List<MinerStanding> standings = MinerStanding.of(chain.blocks(), chain.power());
        table.show(standings);
        words.setText(words(standings));
        draw();
    }

    /** How far luck went. */
    static String words(List<MinerStanding> standings) {
        int all = standings.get(0).of();
        if (all == 0) {
            return "No block has been mined yet. With each block, the miner that finds a nonce first is paid the reward.";
        }
        long none =
                standings.stream().filter(standing -> standing.blocks() == 0).count();
        int most = standings.stream().mapToInt(MinerStanding::blocks).max().orElseThrow();
        List<MinerStanding> best =
                standings.stream().filter(standing -> standing.blocks() == most).toList();
        String leaders = best.size() == 1
                ? "Miner " + best.get(0).miner() + " has the most blocks, " + most
                        + ", where its hash power alone would give "
                        + MinerWords.decimals(best.get(0).expectedBlocks(), 1)
                : best.size() + " of them have the most blocks, " + most + " each";
        return Formats.count(all, "block") + " by " + Formats.count(standings.size(), "miner") + ". " + leaders
                + (none == 0 ? "." : "; " + Formats.count(none) + " have none yet. With few blocks luck decides.");
    }

    private void draw() {
        if (shown == null) {
            return;
        }
        Shown now = shown.shown();
        int steps = HappenedSoFar.lastStep(now, Phase.CHAIN) + 1;
        Figure wanted = chart.get().figure();
        howToRead.setText(wanted.howToRead());
        figure.show(wanted, () -> FigureTwin.source(now, steps), List.of(now.source(), steps));
    }
}
