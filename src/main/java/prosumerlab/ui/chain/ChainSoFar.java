package prosumerlab.ui.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prosumerlab.history.Block;
import prosumerlab.history.Negotiation;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.HashPower;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/**
 * The chain as it stands in the shown hour. Immutable.
 *
 * @param shown the shown hour
 * @param blocks from the genesis block on; none before the start and where no chain is kept
 * @param waiting trades that are in no block, in order
 */
record ChainSoFar(Shown shown, List<Block> blocks, List<Trade> waiting) {
    static ChainSoFar of(Shown shown) {
        List<Block> blocks = HappenedSoFar.chain(shown);
        return new ChainSoFar(shown, blocks, blocks.isEmpty() ? List.of() : waiting(shown, recorded(blocks)));
    }

    /** Only the newest trades wait, so that earlier hours need not be looked through. */
    private static List<Trade> waiting(Shown shown, long firstWaiting) {
        List<Trade> waiting = new ArrayList<>();
        int step = shown.step();
        while (step > 0 && startsAfter(shown, step, firstWaiting)) {
            step--;
        }
        for (; step < shown.step(); step++) {
            shown.run().hours().get(step).trades().stream()
                    .filter(trade -> trade.id() >= firstWaiting)
                    .forEach(waiting::add);
        }
        HappenedSoFar.tradesOfHour(shown).stream()
                .filter(trade -> trade.id() >= firstWaiting)
                .forEach(waiting::add);
        return waiting;
    }

    private static boolean startsAfter(Shown shown, int step, long trade) {
        List<Trade> trades = shown.run().hours().get(step).trades();
        return trades.isEmpty() || trades.get(0).id() > trade;
    }

    /** How many trades are in {@code blocks}: they are numbered from 0 without a gap. */
    private static long recorded(List<Block> blocks) {
        for (int i = blocks.size() - 1; i > 0; i--) {
            List<Transaction> transactions = blocks.get(i).transactions();
            if (!transactions.isEmpty()
                    && transactions.get(transactions.size() - 1) instanceof Transaction.Settlement last) {
                return last.trade().id() + 1;
            }
        }
        return 0;
    }

    /** How many trades are in blocks. */
    long recorded() {
        return recorded(blocks);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Index of the newest block; −1 if there is none. */
    int height() {
        return blocks.size() - 1;
    }

    /** The block of this index; empty if it is not mined yet. */
    Optional<Block> block(int index) {
        return index >= 0 && index < blocks.size() ? Optional.of(blocks.get(index)) : Optional.empty();
    }

    /** The block of {@code page}: for one that is not mined yet, and for none, the newest; empty if there is no chain yet. */
    Optional<Block> lookedAt(Page page) {
        Optional<Block> wanted = page instanceof Page.OfBlock of ? block(of.index()) : Optional.empty();
        return wanted.or(() -> block(height()));
    }

    /** The trade of this id and where it stands; empty if it has not happened yet. */
    Optional<Entry> trade(long id) {
        int index = HappenedSoFar.blockOf(blocks, id);
        return (index == HappenedSoFar.NO_BLOCK ? Entry.waiting(waiting) : Entry.of(blocks.get(index)))
                .stream()
                        .filter(entry ->
                                entry.trade().filter(trade -> trade.id() == id).isPresent())
                        .findFirst();
    }

    /** The reward of this block; empty if it is not mined yet, and for the genesis block. */
    Optional<Entry> reward(int index) {
        return block(index).flatMap(block -> Entry.of(block).stream().findFirst());
    }

    /** All transactions, those that wait last. */
    List<Entry> entries() {
        List<Entry> all = Entry.of(blocks);
        all.addAll(Entry.waiting(waiting));
        return all;
    }

    /** Those of a home, or of the market operator. */
    List<Entry> entriesOf(int home) {
        return entries().stream().filter(entry -> entry.concerns(home)).toList();
    }

    /** Those of the trades of an hour: they are in blocks that were mined in it or soon after. */
    List<Entry> entriesOfStep(int step) {
        List<Entry> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.step() >= step && block.index() > 0) {
                List<Entry> entries = Entry.of(block);
                addTradesOf(step, entries, found);
                if (isAfter(step, entries.get(entries.size() - 1))) {
                    return found;
                }
            }
        }
        addTradesOf(step, Entry.waiting(waiting), found);
        return found;
    }

    private static void addTradesOf(int step, List<Entry> entries, List<Entry> found) {
        entries.stream()
                .filter(entry ->
                        entry.trade().filter(trade -> trade.step() == step).isPresent())
                .forEach(found::add);
    }

    private static boolean isAfter(int step, Entry entry) {
        return entry.trade().filter(trade -> trade.step() > step).isPresent();
    }

    List<Block> blocksOf(int miner) {
        return blocks.stream().filter(block -> block.miner() == miner).toList();
    }

    /** Those mined in an hour; not the genesis block, which was given. */
    List<Block> blocksOfStep(int step) {
        return blocks.stream()
                .filter(block -> block.index() > 0 && block.step() == step)
                .toList();
    }

    /** How a peer-to-peer trade was bargained for; empty if offers were not recorded. */
    Optional<Negotiation> negotiation(Trade trade) {
        return shown.run().hours().get(trade.step()).negotiations().stream()
                .filter(pair -> pair.agreed()
                        && pair.buyer() == trade.buyer()
                        && pair.seller() == trade.seller()
                        && pair.price() == trade.price()
                        && pair.energy() == trade.energy())
                .findFirst();
    }

    /** Whether the blocks of the shown hour are mined already. */
    boolean isMined() {
        return HappenedSoFar.lastStep(shown, Phase.CHAIN) == shown.step();
    }

    /** Whether no block comes after this one, because the run is over. */
    boolean isOver() {
        return isMined() && shown.step() + 1 == shown.grid().steps();
    }

    /** What the blocks obey. */
    ChainRules rules() {
        return ChainRules.of(shown.run().source().scenario().blockchain());
    }

    HashPower power() {
        return HashPower.of(shown.run());
    }
}
