package prosumerlab.figure.catalogue.blockchain;

import java.util.List;
import java.util.Locale;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Guide;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;
import prosumerlab.metrics.KeyFigure;

/** How full each block is. */
final class BlockFill extends DescribedFigure {
    BlockFill() {
        super(
                Topic.BLOCKCHAIN,
                "block-fill",
                "Fill of blocks",
                "Each bar is a block; those that reach the line are full, and usually only the last one of a run is not.",
                "Number of transactions in each block, the reward among them, and the most that a block takes. "
                        + KeyFigure.BLOCK_FILL.formula(),
                Gap.CHAIN,
                Gap.SCENARIO);
    }

    @Override
    public FigureData compose(FigureSource source) {
        MinedBlocks blocks = MinedBlocks.of(source);
        if (blocks.isEmpty()) {
            return empty(MinedBlocks.NONE);
        }
        double fill = source.keyFigures().value(KeyFigure.BLOCK_FILL).orElseThrow();
        return data(
                String.format(Locale.ROOT, "%.1f %% full on average", 100 * fill),
                blocks.axis(),
                Axis.counts(blocks.mean("Transactions"), ""),
                new Bars(
                        true,
                        List.of(new Bars.Series("Transactions", Tone.BLOCKS, blocks.mean(block -> block.transactions()
                                .size()))),
                        List.of(Guide.horizontal(
                                "Most in a block", Tone.THEORY, source.terms().maximumTransactionsPerBlock()))));
    }
}
