package prosumerlab.session.tampering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prosumerlab.session.tampering.Condition.CHANGED;
import static prosumerlab.session.tampering.Condition.CUT_OFF;
import static prosumerlab.session.tampering.Condition.MINED_AGAIN;
import static prosumerlab.session.tampering.Condition.REFUSED;
import static prosumerlab.session.tampering.Condition.UNTOUCHED;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.BlockHeader;
import prosumerlab.history.chain.Chain;
import prosumerlab.history.chain.ChainProblem;
import prosumerlab.history.chain.ChainVerifier;
import prosumerlab.history.chain.MerkleTree;
import prosumerlab.history.chain.Target;
import prosumerlab.testkit.MinedChains;

class TamperedChainTest {
    private static final int HOMES = 100;

    private final Chain chain = MinedChains.chain(MinedChains.settings(2, 5, 8), 3, 20, 25, 30);
    private final TamperedChain copy = TamperedChain.of(chain.rules(), chain.blocks());
    private final int size = chain.blocks().size();

    private static List<Condition> conditions(TamperedChain chain) {
        return IntStream.range(0, chain.size()).mapToObj(chain::condition).toList();
    }

    /** {@code number} blocks of the first condition, and so on. */
    private List<Condition> expected(int first, Condition before, Condition at, Condition after) {
        return IntStream.range(0, size)
                .mapToObj(i -> i < first ? before : i == first ? at : after)
                .toList();
    }

    private TamperedChain withEnergy(TamperedChain chain, int block, String energy) {
        return chain.with(block, TradeField.ENERGY.set(chain.written(block), 1, energy, HOMES));
    }

    private TamperedChain mined(TamperedChain chain, int from, int to, double difficulty) {
        Remining remining = new Remining(chain, 3, from, to, Target.ofFraction(difficulty));
        remining.run();
        return chain.withMined(from, remining.minedAfter(0));
    }

    @Test
    void faithfulCopy_isSoundAndHasTheHashesOfTheRun() {
        assertThat(conditions(copy)).containsOnly(UNTOUCHED).hasSize(size);
        assertThat(copy.isTouched()).isFalse();
        assertThat(copy.firstBroken()).isEqualTo(size);
        for (int i = 0; i < size; i++) {
            assertThat(copy.hash(i)).isEqualTo(chain.blocks().get(i).hash());
            assertThat(copy.problems(i)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TradeField.class)
    void changedTrade_breaksItsBlockAndCutsOffAllLaterOnes(TradeField field) {
        TamperedChain tampered = copy.with(4, field.set(copy.written(4), 2, "7", HOMES));

        assertThat(conditions(tampered)).isEqualTo(expected(4, UNTOUCHED, CHANGED, CUT_OFF));
        assertThat(tampered.root(4))
                .isEqualTo(MerkleTree.of(tampered.written(4).transactions()).root())
                .isNotEqualTo(tampered.written(4).merkleRoot());
        assertThat(tampered.problems(4)).extracting(ChainProblem::kind).containsExactly(ChainProblem.Kind.MERKLE_ROOT);
        assertThat(tampered.problems(5)).extracting(ChainProblem::kind).containsExactly(ChainProblem.Kind.LINK);
    }

    @ParameterizedTest
    @EnumSource(HeaderField.class)
    void changedHeader_breaksItsBlockAndCutsOffAllLaterOnes(HeaderField field) {
        boolean hash = field == HeaderField.PREVIOUS_HASH || field == HeaderField.MERKLE_ROOT;
        String other = hash ? "ab".repeat(32) : field == HeaderField.MINER ? otherMiner(copy.written(4)) : "9";
        TamperedChain tampered = copy.with(4, field.set(copy.written(4), other));

        assertThat(field.of(tampered.written(4))).isEqualTo(other);
        assertThat(conditions(tampered)).isEqualTo(expected(4, UNTOUCHED, CHANGED, CUT_OFF));
    }

    private static String otherMiner(Block block) {
        return Integer.toString((block.miner() + 1) % 5);
    }

    @Test
    void hashes_areThoseOfAllThatStandsBefore() {
        TamperedChain tampered = withEnergy(copy, 3, "9.999");
        Hash previous = copy.hash(2);
        for (int i = 3; i < size; i++) {
            Block block = tampered.written(i);
            Hash root = MerkleTree.of(block.transactions()).root();
            previous = new BlockHeader(block.index(), block.step(), previous, root, block.difficulty(), block.miner())
                    .hash(block.nonce());
            assertThat(tampered.hash(i)).as("block %d", i).isEqualTo(previous);
        }
    }

    @Test
    void takingTheChangeBack_makesAllSoundAgain() {
        String energy = TradeField.ENERGY.of(
                ((Transaction.Settlement) copy.written(4).transactions().get(1)).trade());
        TamperedChain back = withEnergy(withEnergy(copy, 4, "9.999"), 4, energy);

        assertThat(conditions(back)).containsOnly(UNTOUCHED);
        assertThat(back.isTouched()).isFalse();
        assertThat(withEnergy(copy, 4, "9.999").restored(4).isTouched()).isFalse();
        assertThat(withEnergy(copy, 4, "9.999").restored().isTouched()).isFalse();
    }

    @Test
    void miningOneBlockAgain_healsItAndLeavesTheLaterOnesCutOff() {
        TamperedChain mined = mined(withEnergy(copy, 4, "9.999"), 4, 4, 2);

        assertThat(conditions(mined)).isEqualTo(expected(4, UNTOUCHED, MINED_AGAIN, CUT_OFF));
        assertThat(mined.firstBroken()).isEqualTo(5);
    }

    @Test
    void miningAllFromThere_givesAChainThatTheVerifierPasses() {
        TamperedChain mined = mined(withEnergy(copy, 4, "9.999"), 4, size - 1, 2);

        assertThat(conditions(mined)).isEqualTo(expected(4, UNTOUCHED, MINED_AGAIN, MINED_AGAIN));
        List<Block> blocks = IntStream.range(0, size).mapToObj(mined::written).toList();
        assertThat(new ChainVerifier(chain.rules()).verify(blocks).problems()).isEmpty();
        assertThat(mined.hash(size - 1)).isNotEqualTo(copy.hash(size - 1));
        // The trade log still knows.
        assertThat(new ChainVerifier(chain.rules())
                        .verify(blocks, MinedChains.log(20, 25, 30), true)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("block 4: trade", "is not as in the"));
    }

    @Test
    void miningWhatWasNotChanged_findsTheBlocksOfTheRun() {
        // The seed of the draws is not that of the run here; with one miner there is nothing to draw.
        Chain lone = MinedChains.chain(MinedChains.settings(2, 1, 8), 3, 20);
        TamperedChain faithful = TamperedChain.of(lone.rules(), lone.blocks());

        assertThat(mined(faithful, 1, faithful.size() - 1, 2).isTouched()).isFalse();
    }

    @Test
    void miningBelowTheDifficultyOfTheRun_isRefused() {
        TamperedChain mined = mined(withEnergy(copy, 4, "9.999"), 4, size - 1, 0);

        assertThat(conditions(mined).subList(0, 4)).containsOnly(UNTOUCHED);
        assertThat(conditions(mined)).contains(REFUSED).doesNotContain(CHANGED, CUT_OFF);
        assertThat(mined.problems(mined.firstBroken()))
                .extracting(ChainProblem::kind)
                .containsExactly(ChainProblem.Kind.WORK);
    }

    @Test
    void miningAboveIt_isAccepted() {
        TamperedChain mined = mined(withEnergy(copy, 4, "9.999"), 4, 5, 2.6);

        assertThat(mined.condition(4)).isEqualTo(MINED_AGAIN);
        assertThat(Target.ofFraction(2.6).isMetBy(mined.hash(5))).isTrue();
    }

    @Test
    void miningDoesNotHealWhatIsAgainstTheRules() {
        TamperedChain mined = mined(copy.with(4, HeaderField.INDEX.set(copy.written(4), "9")), 4, size - 1, 2);

        assertThat(conditions(mined)).isEqualTo(expected(4, UNTOUCHED, REFUSED, MINED_AGAIN));
        assertThat(mined.problems(4)).extracting(ChainProblem::what).contains("its index is 9");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyChanges_giveTheConditionsOfAChainLookedAtAfresh(long seed) {
        Random random = new Random(seed);
        TamperedChain tampered = copy;
        for (int i = 0; i < 12; i++) {
            int block = 1 + random.nextInt(size - 1);
            tampered = switch (random.nextInt(4)) {
                case 0 -> withEnergy(tampered, block, Integer.toString(random.nextInt(9)));
                case 1 -> tampered.with(block, HeaderField.NONCE.set(tampered.written(block), "5"));
                case 2 -> tampered.restored(block);
                default -> mined(tampered, block, Math.min(size - 1, block + random.nextInt(3)), 2);
            };
            List<Block> written = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                written.add(tampered.written(j));
            }
            for (int j = 1; j < size; j++) {
                boolean sealed = written.get(j)
                        .hash()
                        .equals(BlockHeader.of(written.get(j))
                                .hash(written.get(j).nonce()));
                boolean rooted = written.get(j)
                        .merkleRoot()
                        .equals(MerkleTree.of(written.get(j).transactions()).root());
                boolean linked = written.get(j).previousHash().equals(tampered.hash(j - 1));
                assertThat(tampered.condition(j) == CHANGED).isEqualTo(!sealed || !rooted);
                assertThat(tampered.condition(j).isSound() || tampered.condition(j) == REFUSED)
                        .isEqualTo(sealed && rooted && linked);
                assertThat(tampered.problems(j).isEmpty())
                        .isEqualTo(tampered.condition(j).isSound());
            }
        }
    }

    @Test
    void following_takesOverWhatIsTheSameAndLooksAtTheRest() {
        TamperedChain shorter = copy.following(chain.rules(), chain.blocks().subList(0, 5));
        assertThat(shorter.size()).isEqualTo(5);
        assertThat(conditions(shorter)).containsOnly(UNTOUCHED);
        TamperedChain again = shorter.following(chain.rules(), chain.blocks());
        assertThat(conditions(again)).containsOnly(UNTOUCHED).hasSize(size);
        Chain other = MinedChains.chain(MinedChains.settings(2, 5, 8), 4, 20);
        assertThat(copy.following(other.rules(), other.blocks()).hash(1))
                .isEqualTo(other.blocks().get(1).hash());

        assertThatThrownBy(() -> withEnergy(copy, 4, "9").following(chain.rules(), chain.blocks()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChainThatWasNotSoundBefore_isShownAsItIs() {
        List<Block> blocks = new ArrayList<>(chain.blocks());
        blocks.set(4, TradeField.PRICE.set(blocks.get(4), 1, "0.5", HOMES));

        assertThat(conditions(TamperedChain.of(chain.rules(), blocks)))
                .isEqualTo(expected(4, UNTOUCHED, CHANGED, CUT_OFF));
    }

    @Test
    void genesisBlock_cannotBeReplaced() {
        assertThatThrownBy(() -> copy.with(0, copy.written(1))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Remining(copy, 3, 0, 2, Target.of(1)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
