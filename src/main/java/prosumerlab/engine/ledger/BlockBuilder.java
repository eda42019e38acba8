package prosumerlab.engine.ledger;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.BlockHeader;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.MerkleProof;
import prosumerlab.history.chain.MerkleTree;

/** Puts the header of a block before each miner, lets them race, and makes the block of the winner. */
final class BlockBuilder {
    private final ChainRules rules;
    private final MinerDraws draws;
    private final MiningRace race;
    private final MiningObserver observer;

    BlockBuilder(ChainRules rules, MinerDraws draws, MiningRace race, MiningObserver observer) {
        this.rules = rules;
        this.draws = draws;
        this.race = race;
        this.observer = observer;
    }

    Block mine(int index, int step, Hash previousHash, List<Trade> trades) {
        List<BlockHeader> headers = headers(index, step, previousHash, trades);
        List<Hash> sealed = new ArrayList<>(headers.size());
        for (BlockHeader header : headers) {
            sealed.add(header.sealed());
        }
        long start = System.nanoTime();
        MiningRace.Win win = race.run(sealed, order(index), rules.difficulty());
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
    private List<BlockHeader> headers(int index, int step, Hash previousHash, List<Trade> trades) {
        MerkleProof fromCoinbase =
                MerkleTree.of(transactions(coinbase(index, 0), trades)).proof(0);
        List<BlockHeader> headers = new ArrayList<>(rules.hashPower().miners());
        for (int miner = 0; miner < rules.hashPower().miners(); miner++) {
            Hash root = fromCoinbase.root(MerkleTree.leaf(coinbase(index, miner)));
            headers.add(new BlockHeader(index, step, previousHash, root, rules.difficulty(), miner));
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
