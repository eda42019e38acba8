package prosumerlab.figure.catalogue.blockchain;

import java.util.List;
import java.util.stream.IntStream;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.Content.Panel;
import prosumerlab.figure.Content.Panels;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;
import prosumerlab.history.chain.HashPower;
import prosumerlab.metrics.MinerStanding;

/** Who mined how many blocks and earned what, against what hash power alone would give. */
final class BlocksByMiner extends DescribedFigure {
    BlocksByMiner() {
        super(
                Topic.BLOCKCHAIN,
                "blocks-by-miner",
                "Blocks and rewards by miner",
                "The marks are what each miner's share of the hash power would give on average: with few blocks luck decides, with"
                        + " many the bars come closer to the marks.",
                "Number of blocks of each miner and sum of their rewards; expected: all blocks times the miner's share of the hash power.",
                Gap.CHAIN,
                Gap.SCENARIO);
    }

    @Override
    public FigureData compose(FigureSource source) {
        MinedBlocks blocks = MinedBlocks.of(source);
        if (blocks.isEmpty()) {
            return empty(MinedBlocks.NONE);
        }
        List<MinerStanding> standings = MinerStanding.of(blocks.all(), HashPower.of(source.run()));
        Numbers rewards = Numbers.of(
                standings.size(), miner -> Micro.toDouble(standings.get(miner).rewards()));
        Axis miners = Axis.names(
                "Miner",
                IntStream.range(0, standings.size()).mapToObj(Integer::toString).toList());
        Numbers mined =
                Numbers.of(standings.size(), miner -> standings.get(miner).blocks());
        Numbers expected =
                Numbers.of(standings.size(), miner -> standings.get(miner).expectedBlocks());
        Panel count = new Panel(
                "Blocks",
                miners,
                Axis.counts("Blocks", ""),
                new Bars(
                        true,
                        List.of(
                                new Bars.Series("Blocks", Tone.BLOCKS, mined),
                                new Bars.Series("Expected by hash power", Tone.THEORY, true, expected)),
                        List.of()));
        Panel money = new Panel(
                "Rewards",
                miners,
                Axis.values("Rewards", "€"),
                new Bars(true, List.of(new Bars.Series("Rewards", Tone.MONEY, rewards)), List.of()));
        return data(miners, Axis.counts("", ""), new Panels(List.of(count, money)));
    }
}
