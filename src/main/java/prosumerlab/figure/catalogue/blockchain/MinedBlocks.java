package prosumerlab.figure.catalogue.blockchain;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import prosumerlab.figure.Axis;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.history.Block;

/** The blocks after the genesis block, in order: where they are too many for a picture, several in a row together. */
final class MinedBlocks {
    static final String NONE =
            "No block has been mined so far. Trades wait until a block is full or the run ends; without trades,"
                    + " or with the chain disabled in the scenario, there are none.";

    private static final int MOST = 100;

    private final List<Block> blocks;
    private final int group;

    private MinedBlocks(List<Block> blocks) {
        this.blocks = blocks;
        this.group = (blocks.size() + MOST - 1) / MOST;
    }

    static MinedBlocks of(FigureSource source) {
        return new MinedBlocks(
                source.hours().stream().flatMap(hour -> hour.blocks().stream()).toList());
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    List<Block> all() {
        return blocks;
    }

    /** The blocks by height, or by the first height of each group. */
    Axis.Names axis() {
        return new Axis.Names(
                group == 1 ? "Block" : "First of " + group + " blocks",
                IntStream.range(0, groups())
                        .mapToObj(at -> Integer.toString(blocks.get(at * group).index()))
                        .toList());
    }

    /** {@code what}, with the words that it is a mean if blocks are grouped. */
    String mean(String what) {
        return group == 1 ? what : what + ", mean of " + group + " blocks";
    }

    /** The value of each block, or the mean of each group. */
    Numbers mean(ToDoubleFunction<Block> value) {
        return Numbers.of(groups(), at -> blocks.subList(at * group, Math.min((at + 1) * group, blocks.size())).stream()
                .mapToDouble(value)
                .average()
                .orElseThrow());
    }

    private int groups() {
        return (blocks.size() + group - 1) / group;
    }
}
