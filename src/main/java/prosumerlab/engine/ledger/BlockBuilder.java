package prosumerlab.engine.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.BlockHeader;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.MerkleProof;
import prosumerlab.history.chain.MerkleTree;
import prosumerlab.history.chain.Target;

/** Puts the header of a block before each miner, lets them race, and makes the block of the winner. */
public final class BlockBuilder {
    private static final int NOBODY = -1;

    private final ChainRules rules;
    private final MinerDraws draws;
    private final MiningRace race;
    private final MiningObserver observer;

    /**
     * @param rules that give the reward, and who mines
     * @param draws decide which miner goes first within a round
     * @param observer told about each block
     */
    public BlockBuilder(ChainRules rules, MinerDraws draws, MiningRace race, MiningObserver observer) {
        this.rules = rules;
        this.draws = draws;
        this.race = race;
        this.observer = observer;
    }

    Block mine(int index, int step, Hash previousHash, List<Trade> trades) {
        BlockHeader outline = new BlockHeader(index, step, previousHash, Hash.ZERO, rules.difficulty(), NOBODY);
        return mine(outline, trades, Target.of(rules.difficulty()), new LongAdder());
    }

    /**
     * Mines a block to any target: the miners race for it, whatever its outline says.
     *
     * @param outline its header; the miner and the Merkle root are those of the winner
     * @param trades all that it records besides the coinbase
     * @param tried grows with the tries while they are made
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; it stays interrupted
     */
    public Block mine(BlockHeader outline, List<Trade> trades, Target target, LongAdder tried) {
        int index = outline.index();
        List<BlockHeader> headers = headers(outline, trades);
        List<Hash> sealed = new ArrayList<>(headers.size());
        for (BlockHeader header : headers) {
            sealed.add(header.sealed());
        }
        long start = System.nanoTime();
        MiningRace.Win win = race.run(sealed, order(index), target, tried);
        observer.mined(index, win.attempts(), System.nanoTime() - start);

        BlockHeader won = headers.get(win.miner());
        return new Block(
                won.index(),
                won.step(),
                won.previousHash(),
                won.merkleRoot(),
                won.difficulty(),
                won.miner(),
                win.nonce(),
                won.hash(win.nonce()),
                transactions(coinbase(index, win.miner()), trades),
                win.attempts(),
                rules.simulatedSeconds(win.attempts()));
    }

    /** One a miner. They differ in the coinbase only, so that one Merkle path leads to all roots. */
    private List<BlockHeader> headers(BlockHeader outline, List<Trade> trades) {
        int index = outline.index();
        MerkleProof fromCoinbase =
                MerkleTree.of(transactions(coinbase(index, 0), trades)).proof(0);
        List<BlockHeader> headers = new ArrayList<>(rules.hashPower().miners());
        for (int miner = 0; miner < rules.hashPower().miners(); miner++) {
            Hash root = fromCoinbase.root(MerkleTree.leaf(coinbase(index, miner)));
            headers.add(
                    new BlockHeader(index, outline.step(), outline.previousHash(), root, outline.difficulty(), miner));
        }
        return headers;
    }

    private Transaction.Coinbase coinbase(int index, int miner) {
        return new Transaction.Coinbase(index, miner, rules.reward());
    }

    private static List<Transaction> transactions(Transaction.Coinbase coinbase, List<Trade> trades) {
        List<Transaction> transactions = new ArrayList<>(trades.size() + 1);
        transactions.add(coinbase);
        for (Trade trade : trades) {
            transactions.add(new Transaction.Settlement(trade));
        }
        return List.copyOf(transactions);
    }

    /** The miners in the order in which they go within a round: by their draws, by number where two are equal. */
    private int[] order(int index) {
        long[] draw = new long[rules.hashPower().miners()];
        int[] order = new int[draw.length];
        for (int miner = 0; miner < draw.length; miner++) {
            draw[miner] = draws.draw(index, miner);
            int at = miner;
            while (at > 0 && draw[order[at - 1]] > draw[miner]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = miner;
        }
        return order;
    }
}
