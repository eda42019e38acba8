package prosumerlab.figure.catalogue.blockchain;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;
import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

import java.util.List;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.Panel;
import prosumerlab.figure.Content.Panels;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Block;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;

/** When blocks were mined, and how many transactions they took out of those that waited. */
final class BlocksByHour extends DescribedFigure {
    private static final String PER = "Per ";

    BlocksByHour() {
        super(
                Topic.BLOCKCHAIN,
                "blocks-and-transactions",
                "Blocks and transactions by hour",
                "Trades wait until they fill a block, so blocks come in the hours of much trade; the last hour mines the rest.",
                "Number of blocks mined in each step, the transactions in them, the rewards among them, and the trades that wait"
                        + " for a block at the end of the step.",
                Gap.CHAIN);
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (MinedBlocks.of(source).isEmpty()) {
            return empty(MinedBlocks.NONE);
        }
        TimeColumns time = TimeColumns.of(source);
        Panel blocks = new Panel(
                "Blocks",
                time.axis(),
                Axis.counts(PER + time.name(), ""),
                new OverTime(
                        List.of(new TimeSeries("Blocks", Tone.BLOCKS, BAR, time.count(hour -> hour.blocks()
                                .size()))),
                        List.of()));
        Panel transactions = new Panel(
                "Transactions",
                time.axis(),
                Axis.counts(PER + time.name(), ""),
                new OverTime(
                        List.of(
                                new TimeSeries("In blocks", Tone.P2P, BAR, time.count(BlocksByHour::transactions)),
                                new TimeSeries(
                                        time.last("Waiting"),
                                        Tone.NEUTRAL_1,
                                        LINE,
                                        time.last(HourRecord::pendingTransactions))),
                        List.of()));
        return data(time.axis(), Axis.counts("", ""), new Panels(List.of(blocks, transactions)));
    }

    private static long transactions(HourRecord hour) {
        long sum = 0;
        for (Block block : hour.blocks()) {
            sum += block.transactions().size();
        }
        return sum;
    }
}
