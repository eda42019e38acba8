package prosumerlab.history.chain;

import java.util.List;
import prosumerlab.history.Block;

/**
 * A chain that can be verified on its own.
 *
 * @param rules that its blocks obey
 * @param blocks from the genesis block on
 */
public record Chain(ChainRules rules, List<Block> blocks) {
    public Chain {
        blocks = List.copyOf(blocks);
    }
}
