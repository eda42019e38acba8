package prosumerlab.engine.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
        List<Hash> sealed = headers.stream().map(BlockHeader::sealed).toList();
        long start = System.nanoTime();
        MiningRace.Win win = race.run(sealed, order(index), rules.difficulty());
        observer.mined(index, win.attempts(), System.nanoTime() - start);

        BlockHeader header = headers.get(win.miner());
        return new Block(
                header.index(),
                header.step(),
                header.previousHash(),
                header.merkleRoot(),
                header.difficulty(),
                header.miner(),
                win.nonce(),
                header.hash(win.nonce()),
                transactions(coinbase(index, win.miner()), trades),
                win.attempts(),
                rules.simulatedSeconds(win.attempts()));
    }

    /** One a miner. They differ in the coinbase only, so that one Merkle path leads to all roots. */
    private List<BlockHeader> headers(int index, int step, Hash previousHash, List<Trade> trades) {
        MerkleProof fromCoinbase =
                MerkleTree.of(transactions(coinbase(index, 0), trades)).proof(0);
        return IntStream.range(0, rules.hashPower().miners())
                .mapToObj(miner -> new BlockHeader(
                        index,
                        step,
                        previousHash,
                        fromCoinbase.root(MerkleTree.leaf(coinbase(index, miner))),
                        rules.difficulty(),
                        miner))
                .toList();
    }

    private Transaction.Coinbase coinbase(int index, int miner) {
        return new Transaction.Coinbase(index, miner, rules.reward());
    }

    private static List<Transaction> transactions(Transaction.Coinbase coinbase, List<Trade> trades) {
        List<Transaction> transactions = new ArrayList<>(trades.size() + 1);
        transactions.add(coinbase);
        trades.forEach(trade -> transactions.add(new Transaction.Settlement(trade)));
        return List.copyOf(transactions);
    }

    /** The miners in the order in which they go within a round. */
    private int[] order(int index) {
        record Place(int miner, long draw) {}
        return IntStream.range(0, rules.hashPower().miners())
                .mapToObj(miner -> new Place(miner, draws.draw(index, miner)))
                .sorted(Comparator.comparingLong(Place::draw).thenComparingInt(Place::miner))
                .mapToInt(Place::miner)
                .toArray();
    }
}
