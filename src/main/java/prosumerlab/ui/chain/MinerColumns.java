package prosumerlab.ui.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import prosumerlab.metrics.MinerStanding;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.RowAction;

/** The columns of the table of miners. */
final class MinerColumns {
    private MinerColumns() {}

    static List<Column<MinerStanding>> of(ChainModel model) {
        return List.of(
                Column.<MinerStanding>words("Miner", 8, standing -> "Miner " + standing.miner())
                        .sortedBy(MinerStanding::miner)
                        .filedAs(standing -> "" + standing.miner())
                        .explained(Term.MINER)
                        .linked(new RowAction<>(
                                standing -> "Open miner " + standing.miner(),
                                standing -> true,
                                standing -> model.open(new Page.OfMiner(standing.miner())))),
                Column.<MinerStanding>count("Blocks", 6, MinerStanding::blocks).explained(Term.BLOCK),
                decimal(
                        "Share",
                        7,
                        standing -> Formats.percent(standing.share()),
                        MinerStanding::share,
                        Term.BLOCK_SHARE),
                decimal(
                        "Expected",
                        7,
                        standing -> Formats.percent(standing.expectedShare()),
                        MinerStanding::expectedShare,
                        Term.HASH_POWER),
                decimal("Luck", 6, standing -> MinerWords.decimals(standing.luck(), 2), MinerStanding::luck, Term.LUCK),
                Column.<MinerStanding>micro("Rewards (€)", 9, 2, MinerStanding::rewards)
                        .explained(Term.REWARD),
                decimal(
                        "Expected blocks",
                        8,
                        standing -> MinerWords.decimals(standing.expectedBlocks(), 1),
                        MinerStanding::expectedBlocks,
                        Term.EXPECTED_BLOCKS),
                Column.<MinerStanding>words(
                                "Last block",
                                7,
                                standing -> standing.last() < 0 ? Formats.NO_VALUE : "#" + standing.last())
                        .sortedBy(MinerStanding::last)
                        .filedAs(standing -> standing.last() < 0 ? "" : "" + standing.last())
                        .linked(new RowAction<>(
                                standing -> "Open block " + standing.last(),
                                standing -> standing.last() >= 0,
                                standing -> model.openBlock(standing.last()))));
    }

    private static Column<MinerStanding> decimal(
            String title,
            int width,
            Function<MinerStanding, String> text,
            ToDoubleFunction<MinerStanding> value,
            Term term) {
        return new Column<>(
                title,
                width,
                text,
                standing -> Double.isNaN(value.applyAsDouble(standing))
                        ? ""
                        : String.format(Locale.ROOT, "%.6f", value.applyAsDouble(standing)),
                Comparator.comparingDouble(value),
                true,
                term,
                null);
    }
}
