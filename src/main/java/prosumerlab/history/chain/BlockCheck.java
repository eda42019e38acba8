package prosumerlab.history.chain;

import java.util.List;
import java.util.Locale;
import prosumerlab.history.Block;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.ChainProblem.Kind;

/** Checks the header, the proof of work and the coinbase of one block against the block before it. */
final class BlockCheck {
    /** The largest whole number that every JSON reader keeps exactly. */
    private static final long MAX_NONCE = (1L << 53) - 1;

    private final ChainRules rules;
    private final Verification before;
    private final int index;
    private final List<ChainProblem> problems;

    BlockCheck(ChainRules rules, Verification before, List<ChainProblem> problems) {
        this.rules = rules;
        this.before = before;
        this.index = before.height() + 1;
        this.problems = problems;
    }

    void check(Block block) {
        checkLinks(block);
        checkWork(block);
        checkRace(block);
        checkSize(block);
        checkCoinbase(block);
    }

    private void checkLinks(Block block) {
        expect(block.index() == index, "its index is %d", block.index());
        expect(
                block.step() >= before.step(),
                "step %d is before that of the last block, %d",
                block.step(),
                before.step());
        expect(
                Kind.LINK,
                block.previousHash().equals(before.tip()),
                "previous hash %s is not the hash of the last block, %s",
                block.previousHash(),
                before.tip());
        expect(
                Kind.MERKLE_ROOT,
                block.merkleRoot().equals(MerkleTree.of(block.transactions()).root()),
                "Merkle root %s is not that of its transactions",
                block.merkleRoot());
    }

    private void checkWork(Block block) {
        expect(
                Kind.HASH,
                block.hash().equals(BlockHeader.of(block).hash(block.nonce())),
                "hash %s is not that of its header and nonce",
                block.hash());
        expect(
                block.difficulty() == rules.difficulty(),
                "difficulty is %d, not %d",
                block.difficulty(),
                rules.difficulty());
        expect(
                Kind.WORK,
                block.hash().leadingZeroDigits() >= rules.difficulty(),
                "hash %s does not begin with %d zeros",
                block.hash(),
                rules.difficulty());
    }

    /** Attempts are not in the hash, but the winner's nonce tells how far the others can have come. */
    private void checkRace(Block block) {
        HashPower power = rules.hashPower();
        int miner = block.miner();
        if (!expect(miner >= 0 && miner < power.miners(), "there is no miner %d", miner)
                || !expect(power.mines(miner), "miner %d has no hash power", miner)
                || !expect(
                        block.nonce() >= 0 && block.nonce() <= MAX_NONCE,
                        "nonce %d is not between 0 and %d",
                        block.nonce(),
                        MAX_NONCE)) {
            return;
        }
        long tries = block.nonce() + 1;
        long fewest = tries;
        long most = tries;
        for (int other = 0; other < power.miners(); other++) {
            if (other != miner) {
                fewest = sum(fewest, power.triesBefore(other, tries, miner));
                most = sum(most, power.triesUntil(other, tries, miner));
            }
        }
        expect(
                block.attempts() >= fewest && block.attempts() <= most,
                "%d attempts do not fit the nonce: between %d and %d would",
                block.attempts(),
                fewest,
                most);
        expect(
                block.simulatedSeconds() == rules.simulatedSeconds(block.attempts()),
                "%s simulated seconds are not %d attempts at %s a second",
                block.simulatedSeconds(),
                block.attempts(),
                rules.communityHashesPerSecond());
    }

    private static long sum(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    private void checkSize(Block block) {
        int size = block.transactions().size();
        expect(
                size <= rules.maximumTransactions(),
                "%d transactions, but at most %d fit",
                size,
                rules.maximumTransactions());
        expect(size >= 2, "no trades");
        expect(before.full(), "the block before is not full, so that this one should not be there");
    }

    private void checkCoinbase(Block block) {
        List<Transaction> transactions = block.transactions();
        if (expect(
                !transactions.isEmpty() && transactions.get(0) instanceof Transaction.Coinbase,
                "its first transaction is no coinbase")) {
            Transaction.Coinbase coinbase = (Transaction.Coinbase) transactions.get(0);
            expect(coinbase.block() == index, "its coinbase belongs to block %d", coinbase.block());
            expect(
                    coinbase.miner() == block.miner(),
                    "its coinbase pays miner %d, not miner %d",
                    coinbase.miner(),
                    block.miner());
            expect(
                    coinbase.reward() == rules.reward(),
                    "its reward is %d millionths of a €, not %d",
                    coinbase.reward(),
                    rules.reward());
        }
        int more = 0;
        for (int i = 1; i < transactions.size(); i++) {
            if (transactions.get(i) instanceof Transaction.Coinbase) {
                more++;
            }
        }
        expect(more == 0, "%d coinbase transactions too many", more);
    }

    private boolean expect(boolean holds, String otherwise, Object... values) {
        return expect(Kind.RULE, holds, otherwise, values);
    }

    private boolean expect(Kind kind, boolean holds, String otherwise, Object... values) {
        if (!holds) {
            problems.add(new ChainProblem(index, kind, String.format(Locale.ROOT, otherwise, values)));
        }
        return holds;
    }
}
