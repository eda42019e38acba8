package prosumerlab.figure.catalogue.blockchain;

import java.util.List;
import java.util.stream.IntStream;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Curve;
import prosumerlab.figure.Content.Curves;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Guide;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Block;
import prosumerlab.history.Gap;
import prosumerlab.metrics.GeometricLaw;

/** How many hashes each block took, against the law of chance. */
final class AttemptsAgainstChance extends DescribedFigure {
    private static final double PERCENT = 100;
    private static final int POINTS = 200;

    AttemptsAgainstChance() {
        super(
                Topic.BLOCKCHAIN,
                "attempts",
                "Attempts against the geometric law",
                "The steps say which share of the blocks took at most that many hashes; the more blocks there are, the closer they"
                        + " follow the curve of pure chance.",
                "Share of the blocks with at most so many attempts; chance: 1 - (1 - 16^-difficulty)^attempts (Nakamoto, Bitcoin,"
                        + " 2008, section 4), with 16^difficulty attempts expected.",
                Gap.CHAIN);
    }

    @Override
    public FigureData compose(FigureSource source) {
        MinedBlocks blocks = MinedBlocks.of(source);
        if (blocks.isEmpty()) {
            return empty(MinedBlocks.NONE);
        }
        int difficulty = blocks.all().get(0).difficulty();
        long[] sorted =
                blocks.all().stream().mapToLong(Block::attempts).sorted().toArray();
        GeometricLaw law = new GeometricLaw(difficulty);
        long expected = GeometricLaw.expectedAttempts(difficulty);
        // Beyond the last block, so that its step does not lie on the frame.
        double reach = Math.max(sorted[sorted.length - 1] * 1.05, 3 * expected);
        int steps = sorted.length;
        return data(
                blocks.all().size() + (steps == 1 ? " block" : " blocks") + " of difficulty " + difficulty,
                Axis.values("Attempts", "", 0, reach),
                Axis.values("Blocks with at most so many", "%", 0, PERCENT),
                new Curves(
                        List.of(
                                new Curve(
                                        "Blocks of this run",
                                        Tone.BLOCKS,
                                        Curve.Shape.STEPS,
                                        Numbers.of(IntStream.range(0, steps + 2)
                                                .mapToDouble(at -> at == 0 ? 0 : at > steps ? reach : sorted[at - 1])
                                                .toArray()),
                                        Numbers.of(steps + 2, at -> PERCENT * Math.min(at, steps) / steps)),
                                new Curve(
                                        "Expected by chance",
                                        Tone.THEORY,
                                        Curve.Shape.LINE,
                                        Numbers.of(POINTS + 1, at -> reach * at / POINTS),
                                        Numbers.of(POINTS + 1, at -> PERCENT * law.atMost(reach * at / POINTS)))),
                        List.of(Guide.vertical("Mean expected", Tone.FORECAST, expected))));
    }
}
