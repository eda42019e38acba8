package prosumerlab.history.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Hash;

class MerkleTreeTest {
    static IntStream sizes() {
        return IntStream.rangeClosed(1, 60);
    }

    private static List<Hash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> MerkleTree.leaf(new byte[] {(byte) i}))
                .toList();
    }

    /** The published test vectors of Certificate Transparency, RFC 6962. */
    @ParameterizedTest
    @CsvSource({
        "1,6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2,fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3,aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4,d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5,4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6,76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7,ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8,5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void rootIsThatOfRfc6962(int count, String root) {
        List<Hash> leaves = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .limit(count)
                .map(hex -> MerkleTree.leaf(HexFormat.of().parseHex(hex)))
                .toList();
        assertThat(MerkleTree.ofLeaves(leaves).root().hex()).isEqualTo(root);
    }

    @Test
    void rootOfNothingIsTheHashOfNothing() {
        assertThat(MerkleTree.of(List.of()).root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyProofLeadsToTheRootAndNoOtherLeafDoes(int size) {
        List<Hash> leaves = leaves(size);
        MerkleTree tree = MerkleTree.ofLeaves(leaves);
        for (int i = 0; i < size; i++) {
            MerkleProof proof = tree.proof(i);
            assertThat(proof.path()).hasSizeLessThanOrEqualTo(6);
            for (int j = 0; j < size; j++) {
                assertThat(proof.root(leaves.get(j)).equals(tree.root())).isEqualTo(i == j);
            }
        }
        assertThatThrownBy(() -> tree.proof(size)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void proofOfTheFirstLeafGivesTheRootOfAnyOtherFirstLeaf(int size) {
        List<Hash> leaves = new ArrayList<>(leaves(size));
        MerkleProof proof = MerkleTree.ofLeaves(leaves).proof(0);
        Hash other = MerkleTree.leaf(new byte[] {77, 77});
        leaves.set(0, other);
        assertThat(proof.root(other)).isEqualTo(MerkleTree.ofLeaves(leaves).root());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 6, 7, 11, 49})
    void repeatingTheLastLeavesChangesTheRoot(int size) {
        for (int repeated = 1; repeated <= Math.min(4, size); repeated++) {
            List<Hash> leaves = new ArrayList<>(leaves(size));
            leaves.addAll(leaves.subList(size - repeated, size).stream().toList());
            assertThat(MerkleTree.ofLeaves(leaves).root())
                    .isNotEqualTo(MerkleTree.ofLeaves(leaves(size)).root());
        }
    }
}
