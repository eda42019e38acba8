package prosumerlab.history.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Hash;
import prosumerlab.engine.ledger.LedgerStep;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.scenario.Blockchain;
import prosumerlab.testkit.MinedChains;

class ChainVerifierTest {
    private static final int[] PER_STEP = {5, 0, 7, 3};
    private static final Blockchain SETTINGS = MinedChains.settings(1, 4, 4);
    private static final List<Block> CHAIN =
            MinedChains.chain(SETTINGS, 1, PER_STEP).blocks();
    private static final List<Trade> LOG = MinedChains.log(PER_STEP);
    private static final ChainVerifier VERIFIER = new ChainVerifier(ChainRules.of(SETTINGS));

    private interface Change {
        void apply(BlockDraft draft);
    }

    private static Arguments change(String name, Change change, String problem) {
        return Arguments.of(name, change, problem);
    }

    private static UnaryOperator<Hash> flipLastBit() {
        return hash -> {
            byte[] bytes = hash.toBytes();
            bytes[31] ^= 1;
            return Hash.of(bytes);
        };
    }

    static Stream<Arguments> headerChanges() {
        return Stream.of(
                change("index", draft -> draft.index++, "its index is 3"),
                change("step", draft -> draft.step++, "is not that of its header"),
                change(
                        "previous",
                        draft -> draft.previousHash = flipLastBit().apply(draft.previousHash),
                        "previous hash"),
                change("root", draft -> draft.merkleRoot = flipLastBit().apply(draft.merkleRoot), "Merkle root"),
                change("difficulty", draft -> draft.difficulty = 0, "difficulty is 0, not 1"),
                change("other miner", draft -> draft.miner = (draft.miner + 1) % 4, "its coinbase pays miner"),
                change("no such miner", draft -> draft.miner = 4, "there is no miner 4"),
                change("nonce", draft -> draft.nonce++, "is not that of its header and nonce"),
                change("negative nonce", draft -> draft.nonce = -1, "nonce -1 is not between"),
                change("huge nonce", draft -> draft.nonce = Long.MAX_VALUE, "is not between"),
                change(
                        "hash",
                        draft -> draft.hash = flipLastBit().apply(draft.hash),
                        "is not that of its header and nonce"),
                change("attempts", draft -> draft.attempts += 4, "do not fit the nonce"),
                change("seconds", draft -> draft.seconds += 0.5, "simulated seconds are not"),
                change("not a number", draft -> draft.seconds = Double.NaN, "simulated seconds are not"),
                change("first gone", draft -> draft.transactions.remove(0), "is no coinbase"),
                change("last gone", draft -> draft.transactions.remove(3), "Merkle root"),
                change("all gone", draft -> draft.transactions.clear(), "no trades"),
                change("swapped", draft -> Collections.swap(draft.transactions, 1, 2), "stands where trade"));
    }

    /** Changes that are mined again, so that no hash gives them away. */
    static Stream<Arguments> minedChanges() {
        return Stream.of(
                change("early step", draft -> draft.step = -1, "step -1 is before that of the last block, 0"),
                change("late step", draft -> draft.step = 3, "full in step 2 already, but mined in step 3"),
                change("harder", draft -> draft.difficulty = 2, "difficulty is 2, not 1"),
                change("easier", draft -> draft.difficulty = 0, "difficulty is 0, not 1"),
                change("trade missing", draft -> draft.transactions.remove(2), "stands where trade 4 belongs"),
                change(
                        "trade twice",
                        draft -> draft.transactions.set(2, draft.transactions.get(1)),
                        "where trade 4 belongs"),
                change("one too many", draft -> draft.transactions.add(draft.transactions.get(3)), "at most 4 fit"),
                change(
                        "second coinbase",
                        draft -> draft.transactions.set(3, draft.transactions.get(0)),
                        "1 coinbase transactions too many"),
                change("coinbase last", draft -> Collections.swap(draft.transactions, 0, 3), "is no coinbase"),
                change(
                        "reward",
                        draft -> draft.transactions.set(0, new Transaction.Coinbase(2, draft.miner, 100_001)),
                        "its reward is 100001"),
                change(
                        "payee",
                        draft -> draft.transactions.set(0, new Transaction.Coinbase(2, 3 - draft.miner, 100_000)),
                        "its coinbase pays"),
                change(
                        "coinbase of another block",
                        draft -> draft.transactions.set(0, new Transaction.Coinbase(1, draft.miner, 100_000)),
                        "belongs to block 1"),
                trade(
                        "id",
                        t -> new Trade(
                                99,
                                t.step(),
                                t.kind(),
                                t.buyer(),
                                t.seller(),
                                t.energy(),
                                t.price(),
                                t.amount(),
                                t.fee()),
                        "trade 99 stands where trade 3 belongs"),
                trade(
                        "step",
                        t -> new Trade(
                                t.id(), 3, t.kind(), t.buyer(), t.seller(), t.energy(), t.price(), t.amount(), t.fee()),
                        "step 3 instead of 0"),
                trade(
                        "kind",
                        t -> new Trade(
                                t.id(),
                                t.step(),
                                Trade.Kind.LOCAL_MARKET,
                                t.buyer(),
                                t.seller(),
                                t.energy(),
                                t.price(),
                                t.amount(),
                                t.fee()),
                        "kind local_market instead of p2p"),
                trade(
                        "buyer",
                        t -> new Trade(
                                t.id(), t.step(), t.kind(), 9, t.seller(), t.energy(), t.price(), t.amount(), t.fee()),
                        "buyer 9 instead of 3"),
                trade(
                        "seller",
                        t -> new Trade(
                                t.id(), t.step(), t.kind(), t.buyer(), 9, t.energy(), t.price(), t.amount(), t.fee()),
                        "seller 9 instead of 53"),
                trade(
                        "energy",
                        t -> new Trade(
                                t.id(),
                                t.step(),
                                t.kind(),
                                t.buyer(),
                                t.seller(),
                                t.energy() + 1000,
                                t.price(),
                                t.amount(),
                                t.fee()),
                        "kWh 0.251000 instead of 0.250000"),
                trade(
                        "price",
                        t -> new Trade(
                                t.id(),
                                t.step(),
                                t.kind(),
                                t.buyer(),
                                t.seller(),
                                t.energy(),
                                t.price() + 1,
                                t.amount(),
                                t.fee()),
                        "€/kWh 0.143001 instead of 0.143000"),
                trade(
                        "amount",
                        t -> new Trade(
                                t.id(),
                                t.step(),
                                t.kind(),
                                t.buyer(),
                                t.seller(),
                                t.energy(),
                                t.price(),
                                t.amount() + 1,
                                t.fee()),
                        "amount in € 0.035751 instead of 0.035750"),
                trade(
                        "fee",
                        t -> new Trade(
                                t.id(),
                                t.step(),
                                t.kind(),
                                t.buyer(),
                                t.seller(),
                                t.energy(),
                                t.price(),
                                t.amount(),
                                1),
                        "fee in € 0.000001 instead of 0.000000"));
    }

    private static Arguments trade(String name, UnaryOperator<Trade> edit, String problem) {
        return change(
                name,
                draft -> draft.transactions.set(
                        1,
                        new Transaction.Settlement(
                                edit.apply(((Transaction.Settlement) draft.transactions.get(1)).trade()))),
                problem);
    }

    private static List<Block> with(int index, Block block) {
        List<Block> chain = new ArrayList<>(CHAIN);
        chain.set(index, block);
        return chain;
    }

    @Test
    void findsNothingWrongWithAMinedChain() {
        assertThat(VERIFIER.verify(CHAIN).problems()).isEmpty();
        assertThat(VERIFIER.verify(CHAIN, LOG, true).problems()).isEmpty();
        assertThat(VERIFIER.verify(CHAIN, LOG, true).height()).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headerChanges")
    void findsAnyChangeOfABlockWhereItIs(String name, Change change, String problem) {
        BlockDraft draft = new BlockDraft(CHAIN.get(2));
        change.apply(draft);
        assertThat(VERIFIER.verify(with(2, draft.done()), LOG, true).problems()).anySatisfy(found -> {
            assertThat(found.block()).isEqualTo(2);
            assertThat(found.what()).contains(problem);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("minedChanges")
    void findsAnyChangeThatWasMinedAgain(String name, Change change, String problem) {
        BlockDraft draft = new BlockDraft(CHAIN.get(2));
        change.apply(draft);
        List<ChainProblem> problems =
                VERIFIER.verify(with(2, draft.mined()), LOG, true).problems();
        assertThat(problems).anySatisfy(found -> {
            assertThat(found.block()).isEqualTo(2);
            assertThat(found.what()).contains(problem);
        });
        assertThat(problems).anySatisfy(found -> {
            assertThat(found.block()).isEqualTo(3);
            assertThat(found.what()).startsWith("previous hash");
        });
    }

    @Test
    void findsAnyChangeOfTheGenesisBlock() {
        List<Change> changes = List.of(
                draft -> draft.index = 1,
                draft -> draft.step = 1,
                draft -> draft.previousHash = CHAIN.get(1).hash(),
                draft -> draft.merkleRoot = Hash.ZERO,
                draft -> draft.difficulty = 1,
                draft -> draft.miner = 0,
                draft -> draft.nonce = 1,
                draft -> draft.hash = Hash.ZERO,
                draft -> draft.transactions = CHAIN.get(1).transactions(),
                draft -> draft.attempts = 1,
                draft -> draft.seconds = 1);
        for (Change change : changes) {
            BlockDraft draft = new BlockDraft(CHAIN.get(0));
            change.apply(draft);
            assertThat(VERIFIER.verify(with(0, draft.done())).problems())
                    .first()
                    .extracting(ChainProblem::block)
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5})
    void findsABlockThatIsMissingOrThereTwice(int index) {
        List<Block> without = new ArrayList<>(CHAIN);
        without.remove(index);
        assertThat(VERIFIER.verify(without, LOG, true).isSound()).isFalse();
        List<Block> twice = new ArrayList<>(CHAIN);
        twice.add(index, CHAIN.get(index));
        assertThat(VERIFIER.verify(twice, LOG, true).isSound()).isFalse();
        assertThat(VERIFIER.verify(List.of()).problems()).hasToString("[block 0: there is no genesis block]");
    }

    @Test
    void findsTradesOfTheLogThatAreInNoBlock() {
        List<Trade> longer = new ArrayList<>(LOG);
        longer.addAll(MinedChains.trades(15, 2, 3));
        assertThat(VERIFIER.verify(CHAIN, longer, true).problems())
                .hasToString("[block 5: 2 trades of the log are in no block, from trade 15 on]");
        assertThat(VERIFIER.verify(CHAIN, longer, false).isSound()).isTrue();
        longer.addAll(MinedChains.trades(17, 1, 3));
        assertThat(VERIFIER.verify(CHAIN, longer, false).problems())
                .hasToString("[block 5: 3 trades wait for a block, though 3 fill one]");
        assertThat(VERIFIER.verify(CHAIN, LOG.subList(0, 14), true).problems())
                .hasToString("[block 5: trade 14 is not in the trade log, or was recorded before]");
    }

    @Test
    void findsABlockAfterOneThatIsNotFull() {
        List<LedgerStep> early = MinedChains.steps(SETTINGS, 1, 1, 2);
        List<Block> chain = new ArrayList<>(List.of(Genesis.BLOCK));
        chain.addAll(early.get(0).blocks());
        BlockDraft draft = new BlockDraft(chain.get(1));
        draft.index = 2;
        draft.previousHash = chain.get(1).hash();
        draft.transactions = List.of(
                new Transaction.Coinbase(2, draft.miner, 100_000),
                new Transaction.Settlement(MinedChains.trades(2, 1, 0).get(0)));
        chain.add(draft.mined());
        assertThat(VERIFIER.verify(chain, MinedChains.log(3), true).problems())
                .hasToString("[block 2: the block before is not full, so that this one should not be there]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void verifyingStepByStepFindsWhatVerifyingAtOnceFinds(long seed) {
        int[] perStep = {1, 9, 0, (int) seed, 4, 2};
        List<LedgerStep> steps = MinedChains.steps(SETTINGS, seed, 1, perStep);
        List<Trade> log = MinedChains.log(perStep);
        for (int broken = -1; broken < log.size(); broken++) {
            List<Trade> changed = new ArrayList<>(log);
            if (broken >= 0) {
                Trade t = changed.get(broken);
                changed.set(
                        broken,
                        new Trade(
                                t.id(), t.step(), t.kind(), t.buyer(), 77, t.energy(), t.price(), t.amount(), t.fee()));
            }
            Verification at = VERIFIER.verifyNext(Verification.START, List.of(Genesis.BLOCK), List.of(), false);
            List<ChainProblem> problems = new ArrayList<>();
            List<Block> chain = new ArrayList<>(List.of(Genesis.BLOCK));
            int first = 0;
            for (int step = 0; step < perStep.length; step++) {
                List<Trade> trades = changed.subList(first, first + perStep[step]);
                first += perStep[step];
                at = VERIFIER.verifyNext(at, steps.get(step).blocks(), trades, step == perStep.length - 1);
                problems.addAll(at.problems());
                chain.addAll(steps.get(step).blocks());
                assertThat(at.unrecorded())
                        .hasSize(steps.get(step).next().pending().size());
            }
            Verification whole = VERIFIER.verify(chain, changed, true);
            assertThat(problems).isEqualTo(whole.problems()).hasSize(broken < 0 ? 0 : 1);
            assertThat(at.tip()).isEqualTo(whole.tip());
            assertThat(at.nextTrade()).isEqualTo(whole.nextTrade()).isEqualTo(log.size());
        }
    }
}
