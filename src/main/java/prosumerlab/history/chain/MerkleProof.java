package prosumerlab.history.chain;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Hash;

/**
 * The siblings on the way from a leaf to the root. Shows that a transaction is in a block without the other transactions.
 *
 * @param path from the leaf upwards; levels where the node had no sibling are left out
 */
public record MerkleProof(List<Sibling> path) {
    public MerkleProof {
        path = List.copyOf(path);
    }

    /**
     * A neighbour on the way up.
     *
     * @param left whether it stands left of the node that is proven
     */
    public record Sibling(Hash hash, boolean left) {}

    /** The root of the tree if {@code leaf} stands where this proof starts. */
    public Hash root(Hash leaf) {
        List<Hash> way = way(leaf);
        return way.get(way.size() - 1);
    }

    /** What is hashed on the way up: {@code leaf}, then a node a sibling, the root last. */
    public List<Hash> way(Hash leaf) {
        List<Hash> way = new ArrayList<>();
        way.add(leaf);
        Hash node = leaf;
        for (Sibling sibling : path) {
            node = sibling.left() ? MerkleTree.node(sibling.hash(), node) : MerkleTree.node(node, sibling.hash());
            way.add(node);
        }
        return way;
    }
}
