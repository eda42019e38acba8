package prosumerlab.session.tampering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.BlockHeader;
import prosumerlab.history.chain.ChainProblem;
import prosumerlab.history.chain.ChainProblem.Kind;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.ChainVerifier;
import prosumerlab.history.chain.MerkleTree;
import prosumerlab.history.chain.Verification;

/**
 * A copy of a chain in which blocks can be changed and mined again. For each block it knows what is written in it, and which hash
 * it has in truth: that of what it says now, on top of what the block before says now. Immutable.
 */
public final class TamperedChain {
    private final ChainRules rules;
    private final List<Block> original;
    /** As they were sealed last: in the run, or here. */
    private final Block[] sealed;

    private final Block[] written;
    private final Hash[] roots;
    private final Hash[] hashes;
    private final Condition[] conditions;
    /** What is wrong with each block, whatever the one before says. */
    private final List<List<ChainProblem>> flaws;

    private TamperedChain(ChainRules rules, List<Block> original, TamperedChain before) {
        this.rules = rules;
        this.original = original;
        int size = original.size();
        sealed = before == null ? new Block[size] : Arrays.copyOf(before.sealed, size);
        written = before == null ? new Block[size] : Arrays.copyOf(before.written, size);
        roots = before == null ? new Hash[size] : Arrays.copyOf(before.roots, size);
        hashes = before == null ? new Hash[size] : Arrays.copyOf(before.hashes, size);
        conditions = before == null ? new Condition[size] : Arrays.copyOf(before.conditions, size);
        flaws = before == null
                ? new ArrayList<>(size)
                : new ArrayList<>(before.flaws.subList(0, Math.min(size, before.flaws.size())));
        while (flaws.size() < size) {
            flaws.add(List.of());
        }
    }

    /** A faithful copy of {@code blocks}, from the genesis block on; every hash in it is computed. */
    public static TamperedChain of(ChainRules rules, List<Block> blocks) {
        return new TamperedChain(rules, List.copyOf(blocks), null).copiedFrom(0);
    }

    /**
     * A faithful copy of {@code blocks}, for which this one is used as far as it is a copy of the same blocks.
     *
     * @throws IllegalStateException if anything has been changed here
     */
    public TamperedChain following(ChainRules others, List<Block> blocks) {
        if (isTouched()) {
            throw new IllegalStateException("changes would be lost");
        }
        int common = Math.min(size(), blocks.size());
        boolean prefix = others.equals(rules) && common > 0 && original.get(common - 1) == blocks.get(common - 1);
        return prefix
                ? new TamperedChain(rules, List.copyOf(blocks), this).copiedFrom(common)
                : TamperedChain.of(others, blocks);
    }

    private TamperedChain copiedFrom(int first) {
        for (int i = first; i < size(); i++) {
            sealed[i] = original.get(i);
            written[i] = original.get(i);
            inspect(i);
        }
        if (first < size()) {
            hash(first, size() - 1);
        }
        return this;
    }

    /** What every block must obey. */
    public ChainRules rules() {
        return rules;
    }

    /** How many blocks there are, the genesis block among them. */
    public int size() {
        return written.length;
    }

    /** The block as it is in the run. */
    public Block original(int index) {
        return original.get(index);
    }

    /** The block as it was sealed last: in the run, or when it was mined again. */
    public Block sealed(int index) {
        return sealed[index];
    }

    /** The block as it stands. */
    public Block written(int index) {
        return written[index];
    }

    /** The Merkle root of the transactions as they stand. */
    public Hash root(int index) {
        return roots[index];
    }

    /** The hash of the block as it stands, on top of the block before as that stands. */
    public Hash hash(int index) {
        return hashes[index];
    }

    public Condition condition(int index) {
        return conditions[index];
    }

    /** Whether any block is not that of the run. */
    public boolean isTouched() {
        for (int i = 0; i < size(); i++) {
            if (written[i] != original.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first block at which the chain does not hold; its size if there is none. */
    public int firstBroken() {
        int i = 0;
        while (i < size() && conditions[i].isSound()) {
            i++;
        }
        return i;
    }

    /** What a verifier says of a block, on top of the block before as that stands. */
    public List<ChainProblem> problems(int index) {
        return index == 0 ? flaws.get(0) : verify(index, hashes[index - 1]);
    }

    /**
     * The chain with another block in the place of this one.
     *
     * @param index not 0: the genesis block is the same in every chain
     */
    public TamperedChain with(int index, Block block) {
        if (index < 1 || index >= size()) {
            throw new IndexOutOfBoundsException("block " + index + " of " + size());
        }
        TamperedChain next = new TamperedChain(rules, original, this);
        next.put(index, block, sealed[index]);
        next.settle(index, index);
        return next;
    }

    /** The chain with these blocks, sealed, in the places from {@code from} on. */
    public TamperedChain withMined(int from, List<Block> mined) {
        if (mined.isEmpty()) {
            return this;
        }
        TamperedChain next = new TamperedChain(rules, original, this);
        for (int i = 0; i < mined.size(); i++) {
            next.put(from + i, mined.get(i), mined.get(i));
        }
        next.settle(from, from + mined.size() - 1);
        return next;
    }

    /** The chain with this block as it is in the run. */
    public TamperedChain restored(int index) {
        TamperedChain next = new TamperedChain(rules, original, this);
        next.put(index, original.get(index), original.get(index));
        next.settle(index, index);
        return next;
    }

    /** The chain of the run again. */
    public TamperedChain restored() {
        return of(rules, original);
    }

    private void put(int index, Block block, Block seal) {
        Block run = original.get(index);
        // One object for what is the same, so that going back is recognised at a glance.
        sealed[index] = seal.equals(run) ? run : seal;
        written[index] = block.equals(run) ? run : block.equals(seal) ? sealed[index] : block;
    }

    private void settle(int first, int last) {
        for (int i = first; i <= Math.min(last + 1, size() - 1); i++) {
            inspect(i);
        }
        hash(first, last + 1);
    }

    private void inspect(int index) {
        List<ChainProblem> found = verify(index, written[index].previousHash());
        boolean changed = found.stream().anyMatch(problem -> problem.kind() == Kind.MERKLE_ROOT);
        flaws.set(index, found);
        roots[index] = changed ? MerkleTree.of(written[index].transactions()).root() : written[index].merkleRoot();
    }

    private List<ChainProblem> verify(int index, Hash tip) {
        return new ChainVerifier(rules)
                .verifyNext(before(index, tip), List.of(written[index]))
                .problems();
    }

    private Verification before(int index, Hash tip) {
        if (index == 0) {
            return Verification.START;
        }
        Block last = written[index - 1];
        boolean full = index == 1 || last.transactions().size() >= rules.maximumTransactions();
        int tradeStep = 0;
        long nextTrade = 0;
        for (Transaction transaction : last.transactions()) {
            if (transaction instanceof Transaction.Settlement settlement) {
                tradeStep = settlement.trade().step();
                nextTrade = settlement.trade().id() + 1;
            }
        }
        return new Verification(index - 1, tip, last.step(), full, tradeStep, nextTrade, List.of(), List.of());
    }

    /**
     * Computes the hashes from {@code first} on: at least up to {@code last}, and further as long as that makes a difference.
     */
    private void hash(int first, int last) {
        for (int i = first; i < size(); i++) {
            Hash hash = hashOf(i);
            boolean same = hash.equals(hashes[i]);
            hashes[i] = hash;
            conditions[i] = conditionOf(i);
            if (same && i >= last) {
                return;
            }
        }
    }

    /** What follows from another part of the chain is taken from there, unless somebody wrote something else over it. */
    private Hash hashOf(int index) {
        Block block = written[index];
        Hash previous = index > 0 && block.previousHash().equals(sealed[index].previousHash())
                ? hashes[index - 1]
                : block.previousHash();
        Hash root = block.merkleRoot().equals(sealed[index].merkleRoot()) ? roots[index] : block.merkleRoot();
        boolean asWritten = previous.equals(block.previousHash()) && root.equals(block.merkleRoot());
        return asWritten && !has(index, Kind.HASH)
                ? block.hash()
                : new BlockHeader(block.index(), block.step(), previous, root, block.difficulty(), block.miner())
                        .hash(block.nonce());
    }

    private Condition conditionOf(int index) {
        if (has(index, Kind.MERKLE_ROOT) || has(index, Kind.HASH)) {
            return Condition.CHANGED;
        } else if (index > 0 && !written[index].previousHash().equals(hashes[index - 1])) {
            return Condition.CUT_OFF;
        } else if (!flaws.get(index).isEmpty()) {
            return Condition.REFUSED;
        }
        return written[index] == original.get(index) ? Condition.UNTOUCHED : Condition.MINED_AGAIN;
    }

    private boolean has(int index, Kind kind) {
        for (ChainProblem problem : flaws.get(index)) {
            if (problem.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
