package prosumerlab.history.chain;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Hash;
import prosumerlab.history.Transaction;

/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256.
 *
 * <p>Leaves and nodes are hashed with different prefixes, so that no node passes for a leaf. A node without a sibling moves up
 * unchanged; hashing it with a copy of itself would give two lists of transactions the same root (CVE-2012-2459).
 */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** From the leaves, at 0, up to the root; without leaves, the lone root of the empty tree. */
    private final List<List<Hash>> levels = new ArrayList<>();

    private MerkleTree(List<Hash> leaves) {
        List<Hash> level = leaves.isEmpty() ? List.of(Sha256.of()) : List.copyOf(leaves);
        levels.add(level);
        while (level.size() > 1) {
            level = List.copyOf(parents(level));
            levels.add(level);
        }
    }

    /** The tree over {@code transactions} in their order. */
    public static MerkleTree of(List<? extends Transaction> transactions) {
        List<Hash> leaves = new ArrayList<>(transactions.size());
        for (Transaction transaction : transactions) {
            leaves.add(leaf(transaction));
        }
        return new MerkleTree(leaves);
    }

    /** The tree over {@code leaves} that are already hashed. */
    public static MerkleTree ofLeaves(List<Hash> leaves) {
        return new MerkleTree(leaves);
    }

    /** The leaf of {@code transaction}. */
    public static Hash leaf(Transaction transaction) {
        return leaf(TransactionBytes.of(transaction));
    }

    /** The leaf of {@code content}: SHA-256 of a zero byte and the content. */
    public static Hash leaf(byte[] content) {
        return Sha256.of(LEAF, content);
    }

    /** The parent of two nodes: SHA-256 of a one byte and both. */
    static Hash node(Hash left, Hash right) {
        return Sha256.of(NODE, left.toBytes(), right.toBytes());
    }

    /** From the leaves, first, up to the root; without leaves, the lone root of the empty tree. Immutable. */
    public List<List<Hash>> levels() {
        return List.copyOf(levels);
    }

    /** SHA-256 of nothing for an empty tree. */
    public Hash root() {
        return levels.get(levels.size() - 1).get(0);
    }

    /**
     * The proof that the leaf at {@code index} is in the tree.
     *
     * @throws IndexOutOfBoundsException if there is no such leaf
     */
    public MerkleProof proof(int index) {
        List<MerkleProof.Sibling> path = new ArrayList<>();
        int position = index;
        levels.get(0).get(index);
        for (List<Hash> level : levels) {
            int sibling = position ^ 1;
            if (sibling < level.size()) {
                path.add(new MerkleProof.Sibling(level.get(sibling), sibling < position));
            }
            position /= 2;
        }
        return new MerkleProof(path);
    }

    private static List<Hash> parents(List<Hash> level) {
        List<Hash> parents = new ArrayList<>(level.size() / 2 + 1);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            parents.add(node(level.get(i), level.get(i + 1)));
        }
        if (level.size() % 2 == 1) {
            parents.add(level.get(level.size() - 1));
        }
        return parents;
    }
}
