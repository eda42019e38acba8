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
import prosumerlab.history.Block;
import prosumerlab.history.Gap;
import prosumerlab.metrics.GeometricLaw;
import prosumerlab.metrics.KeyFigure;

/** How long mining each block would take with the hash power of the scenario. */
final class MiningTime extends DescribedFigure {
    MiningTime() {
        super(
                Topic.BLOCKCHAIN,
                "mining-time",
                "Simulated mining time of the blocks",
                "Each bar is a block: mining is a lottery, so that neighbours differ widely around the expected time.",
                "Attempts over the hash power of all miners; expected: 16^difficulty over the same hash power. "
                        + KeyFigure.MEAN_MINING_SECONDS.formula(),
                Gap.CHAIN);
    }

    @Override
    public FigureData compose(FigureSource source) {
        MinedBlocks blocks = MinedBlocks.of(source);
        if (blocks.isEmpty()) {
            return empty(MinedBlocks.NONE);
        }
        double mean = source.keyFigures().value(KeyFigure.MEAN_MINING_SECONDS).orElseThrow();
        Block any = blocks.all().get(0);
        double expected = any.simulatedSeconds() / any.attempts() * GeometricLaw.expectedAttempts(any.difficulty());
        return data(
                String.format(Locale.ROOT, mean < 1 ? "%.3f s on average" : "%.1f s on average", mean),
                blocks.axis(),
                Axis.values(blocks.mean("Simulated time"), "s"),
                new Bars(
                        true,
                        List.of(new Bars.Series("Mining time", Tone.BLOCKS, blocks.mean(Block::simulatedSeconds))),
                        List.of(Guide.horizontal("Expected by chance", Tone.THEORY, expected))));
    }
}
