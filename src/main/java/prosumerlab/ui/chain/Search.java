package prosumerlab.ui.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prosumerlab.domain.Hash;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Block;
import prosumerlab.history.chain.MerkleTree;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.HourText;

/**
 * Finds what a person may mean: a block by its height or the beginning of a hash, a trade by its id, a home, a miner, an hour.
 * A bare number may be any of them. Nothing after the shown hour is found.
 */
final class Search {
    /** Most hits that are listed. */
    static final int MOST = 100;

    /** What can be searched for. */
    static final String EXAMPLES =
            "Search for a block (7), the beginning of a hash (000a3f), a trade (#340), a home (home 12), a miner (miner 3)"
                    + " or an hour (14:00).";

    private static final Pattern NAMED =
            Pattern.compile("(block|height|trade|transaction|tx|id|home|prosumer|miner)\\s*#?\\s*(\\d{1,18})");
    private static final Pattern NUMBER = Pattern.compile("(#?)\\s*(\\d{1,18})");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{2,64}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** Fewer digits of a hash fit too much to be worth hashing every transaction. */
    private static final int LEAST_OF_A_LEAF = 6;

    private static final int LEAST_DIGITS_OF_A_HASH = 4;

    private final ChainSoFar chain;
    private final TimeGrid grid;
    private final List<Hit> hits = new ArrayList<>();
    private long more;

    private Search(ChainSoFar chain) {
        this.chain = chain;
        this.grid = chain.shown().grid();
    }

    static Hits find(String text, ChainSoFar chain) {
        return new Search(chain).find(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), text.strip());
    }

    private Hits find(String plain, String asWritten) {
        if (plain.isEmpty()) {
            return new Hits(EXAMPLES, List.of());
        }
        String words = plain.replace(",", "");
        Matcher named = NAMED.matcher(words);
        Matcher number = NUMBER.matcher(words);
        if (named.matches()) {
            named(named.group(1), Long.parseLong(named.group(2)));
        } else if (number.matches()) {
            number(number.group(2), !number.group(1).isEmpty());
        } else {
            word(words);
            hash(words);
            hour(plain);
        }
        if (hits.isEmpty()) {
            return new Hits("Nothing found for \"" + asWritten + "\". " + why(words, plain), List.of());
        }
        String found = hits.size() == 1 && more == 0
                ? "Found " + hits.get(0).what() + ": " + hits.get(0).why() + "."
                : "\"" + asWritten + "\" may mean " + Formats.count(hits.size() + more) + " things. Choose one.";
        return new Hits(more > 0 ? found + " The first " + MOST + " are listed." : found, hits);
    }

    private void named(String noun, long number) {
        switch (noun) {
            case "block", "height" -> block(number);
            case "home", "prosumer" -> home(number);
            case "miner" -> miner(number);
            default -> trade(number);
        }
    }

    /** A leading zero is that of a hash; a sharp is that of a block or a trade. */
    private void number(String digits, boolean sharp) {
        boolean hash = digits.length() > 1 && digits.charAt(0) == '0';
        if (!hash) {
            long number = Long.parseLong(digits);
            block(number);
            trade(number);
            if (!sharp) {
                home(number);
                miner(number);
                hour(digits);
            }
        }
        if (hash || digits.length() >= LEAST_DIGITS_OF_A_HASH) {
            hash(digits);
        }
    }

    private void word(String word) {
        switch (word) {
            case "genesis", "genesis block" -> block(0);
            case "waiting", "pending", "mempool" ->
                add("Waiting trades", Formats.count(chain.waiting().size()) + " in no block yet", new Page.Waiting());
            case "miners" -> add("Miners", "all of them, with their luck", new Page.Miners());
            case "blocks" -> add("Blocks", "all of them", new Page.Blocks());
            case "market", "operator", "market operator" -> home(ParticipantIds.MARKET_OPERATOR);
            default -> {
                // A hash or an hour, then.
            }
        }
    }

    private void block(long index) {
        if (index <= chain.height()) {
            chain.block((int) index).ifPresent(block -> add("Block " + index, about(block), page(block)));
        }
    }

    private void trade(long id) {
        chain.trade(id)
                .flatMap(Entry::trade)
                .ifPresent(trade -> add(
                        "Trade #" + id,
                        Formats.home(trade.seller()) + " to " + Formats.home(trade.buyer()) + ", "
                                + Formats.moment(grid, trade.step()),
                        new Page.OfTrade(id)));
    }

    private void home(long id) {
        if (id < chain.shown().run().homes().size()) {
            int home = (int) id;
            add(Formats.home(home), "its trades in the chain", new Page.OfHome(home));
        }
    }

    private void miner(long miner) {
        if (miner < chain.power().miners()) {
            int one = (int) miner;
            add("Miner " + one, Formats.count(chain.blocksOf(one).size(), "block") + " mined", new Page.OfMiner(one));
        }
    }

    private void hour(String text) {
        OptionalLong step = new HourText(chain.shown()).step(text);
        if (step.isPresent()
                && step.getAsLong() >= 0
                && step.getAsLong() <= chain.shown().step()) {
            int at = (int) step.getAsLong();
            add(
                    hourName(at),
                    Formats.stepNoun(grid) + ' ' + Formats.count(at + 1L) + " of " + Formats.count(grid.steps()) + ", "
                            + Formats.count(chain.blocksOfStep(at).size(), "block") + " mined in it",
                    new Page.OfHour(at));
        }
    }

    private String hourName(int step) {
        return (grid.stepsPerHour() == 1 ? "Hour " : "Step ") + Formats.moment(grid, step);
    }

    private void hash(String prefix) {
        if (!HEX.matcher(prefix).matches()) {
            return;
        }
        for (Block block : chain.blocks()) {
            if (begins(block.hash(), prefix)) {
                add("Block " + block.index(), "its hash begins like that; " + about(block), page(block));
            } else if (begins(block.merkleRoot(), prefix)) {
                add("Block " + block.index(), "its Merkle root begins like that; " + about(block), page(block));
            }
        }
        if (prefix.length() >= LEAST_OF_A_LEAF) {
            for (Entry entry : chain.entries()) {
                if (begins(MerkleTree.leaf(entry.transaction()), prefix)) {
                    add(TransactionWords.title(entry), "its leaf of the Merkle tree begins like that", entry.page());
                }
            }
        }
    }

    private static boolean begins(Hash hash, String prefix) {
        return hash.hex().startsWith(prefix);
    }

    private String about(Block block) {
        return block.index() == 0
                ? "the genesis block"
                : "mined " + Formats.moment(grid, block.step()) + " by " + ChainWords.miner(block);
    }

    private static Page page(Block block) {
        return new Page.OfBlock(block.index());
    }

    private void add(String what, String why, Page page) {
        if (hits.size() < MOST) {
            hits.add(new Hit(what, why, page));
        } else {
            more++;
        }
    }

    private String why(String words, String plain) {
        String soFar = chain.isEmpty()
                ? "There are no blocks so far."
                : "Up to the shown " + Formats.stepNoun(grid) + " there are blocks 0 to " + chain.height() + ", "
                        + Formats.count(chain.recorded() + chain.waiting().size(), "trade") + ", homes 0 to "
                        + (chain.shown().run().homes().size() - 1) + " and miners 0 to "
                        + (chain.power().miners() - 1) + '.';
        OptionalLong step = new HourText(chain.shown()).step(plain);
        if (step.isPresent() && !DIGITS.matcher(words).matches()) {
            return step.getAsLong() > chain.shown().step() && step.getAsLong() < grid.steps()
                    ? "That " + Formats.stepNoun(grid) + " is after the shown one; step on to it first."
                    : "That " + Formats.stepNoun(grid) + " is not in this run.";
        }
        if (HEX.matcher(words).matches() && !DIGITS.matcher(words).matches()) {
            return "No hash of a block or a transaction begins like that. " + soFar;
        }
        return words.matches("[^:]*\\d[^:]*") ? soFar + " Later ones are not searched." : EXAMPLES;
    }
}
