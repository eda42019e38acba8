package prosumerlab.ui.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import prosumerlab.history.Block;
import prosumerlab.metrics.GeometricLaw;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.RowAction;

/** The columns of a list of blocks. */
final class BlockColumns {
    private BlockColumns() {}

    static List<Column<Block>> of(ChainModel model) {
        return List.of(
                Column.<Block>words("Block", 6, block -> "#" + block.index())
                        .sortedBy(Block::index)
                        .filedAs(block -> "" + block.index())
                        .explained(Term.BLOCK)
                        .linked(new RowAction<>(
                                block -> "Open block " + block.index(),
                                block -> true,
                                block -> model.openBlock(block.index()))),
                Column.<Block>words("Mined", 11, block -> moment(model, block))
                        .sortedBy(Block::step)
                        .filedAs(block -> model.chain()
                                .get()
                                .shown()
                                .grid()
                                .startOf(block.step())
                                .toString()),
                Column.<Block>words("Miner", 8, block -> block.index() == 0 ? "given" : ChainWords.miner(block))
                        .sortedBy(Block::miner)
                        .filedAs(block -> "" + block.miner())
                        .explained(Term.MINER)
                        .linked(new RowAction<>(
                                block -> "Open " + ChainWords.miner(block).toLowerCase(Locale.ROOT),
                                block -> block.miner() >= 0,
                                block -> model.open(new Page.OfMiner(block.miner())))),
                Column.<Block>words("Fill", 8, block -> fill(block, model.capacity()))
                        .sortedBy(block -> block.transactions().size())
                        .filedAs(block -> "" + block.transactions().size()),
                Column.<Block>count("Attempts", 10, Block::attempts).explained(Term.ATTEMPTS),
                decimal("Of expected", 9, 2, BlockColumns::ofExpected),
                decimal("Simulated (s)", 9, 1, Block::simulatedSeconds),
                Column.<Block>words("Hash", 14, block -> Hashes.shortened(block.hash()))
                        .filedAs(block -> block.hash().hex())
                        .explained(Term.HASH));
    }

    private static String fill(Block block, int capacity) {
        return block.transactions().size() + " of " + capacity;
    }

    /** Attempts over those that chance expects. */
    private static double ofExpected(Block block) {
        return block.attempts() / (double) GeometricLaw.expectedAttempts(block.difficulty());
    }

    private static Column<Block> decimal(String title, int width, int decimals, ToDoubleFunction<Block> value) {
        return new Column<>(
                title,
                width,
                block -> block.index() == 0
                        ? Formats.NO_VALUE
                        : String.format(Locale.ROOT, "%,." + decimals + "f", value.applyAsDouble(block)),
                block -> block.index() == 0 ? "" : String.format(Locale.ROOT, "%.6f", value.applyAsDouble(block)),
                Comparator.comparingDouble(value),
                true,
                null,
                null);
    }

    private static String moment(ChainModel model, Block block) {
        return block.index() == 0
                ? "Genesis"
                : Formats.moment(model.chain().get().shown().grid(), block.step());
    }
}
