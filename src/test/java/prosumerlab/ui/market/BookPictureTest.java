package prosumerlab.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.scenario.Mechanism;
import prosumerlab.session.comparison.MarketComparison;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.session.comparison.OrderSet;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;
import prosumerlab.ui.market.BookPicture.Block;
import prosumerlab.ui.market.BookPicture.Level;
import prosumerlab.ui.market.BookPicture.Point;
import prosumerlab.ui.market.BookPicture.Tariffs;

class BookPictureTest {
    private static final Run DAY =
            Runs.of(Scenarios.with("blockchain.enabled", false, "community.prosumers", 60, "seed", 4));
    private static final Tariffs TARIFFS = new Tariffs(80_000, 300_000);

    private static Stream<MechanismResult> results(Mechanism mechanism) {
        return DAY.hours().stream()
                .map(HourRecord::step)
                .flatMap(step -> Stream.of(OrderSet.values()).map(set -> MarketComparison.of(DAY, step, set)))
                .map(comparison -> comparison.result(mechanism))
                .filter(result -> !result.book().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void orders_stand_side_by_side_from_the_best_limit_on(Mechanism mechanism) {
        results(mechanism).forEach(result -> {
            BookPicture picture = BookPicture.of(result, Optional.of(TARIFFS));
            for (List<Block> side : List.of(picture.bids(), picture.asks())) {
                long end = 0;
                for (int i = 0; i < side.size(); i++) {
                    assertThat(side.get(i).from()).isEqualTo(end);
                    end = side.get(i).to();
                    if (i > 0) {
                        long step = side.get(i).order().limit()
                                - side.get(i - 1).order().limit();
                        assertThat(side.get(i).order().buy() ? -step : step).isNotNegative();
                    }
                }
                assertThat(end).isLessThanOrEqualTo(picture.reach());
            }
            assertThat(picture.bids().size() + picture.asks().size())
                    .isEqualTo(result.book().size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void each_deal_lies_within_an_order_that_was_filled_and_not_beyond_its_limit(Mechanism mechanism) {
        results(mechanism).forEach(result -> {
            BookPicture picture = BookPicture.of(result, Optional.of(TARIFFS));
            assertThat(picture.deals()).hasSameSizeAs(result.trades());
            for (int i = 0; i < picture.deals().size(); i++) {
                Point deal = picture.deals().get(i);
                List<Block> side = result.trades().get(i).bid() >= 0 ? picture.bids() : picture.asks();
                Block block = side.stream()
                        .filter(each -> each.from() <= deal.energy() && deal.energy() < each.to())
                        .findFirst()
                        .orElseThrow();
                assertThat(deal.energy() - block.from())
                        .isLessThanOrEqualTo(block.order().filled());
                assertThat(deal.price()).isLessThanOrEqualTo(picture.highest());
                long gain = block.order().limit() - deal.price();
                assertThat(block.order().buy() ? gain : -gain).isNotNegative();
            }
        });
    }

    @Test
    void one_price_clears_where_the_filled_orders_of_both_sides_and_the_grid_end() {
        results(Mechanism.PAY_AS_CLEAR).forEach(result -> {
            BookPicture picture = BookPicture.of(result, Optional.of(TARIFFS));
            long bought = filled(picture.bids()) + result.gridExport();
            assertThat(bought).isEqualTo(filled(picture.asks()) + result.gridImport());
            assertThat(picture.clearing().map(Point::energy).orElse(0L)).isEqualTo(bought);
            assertThat(picture.levels().size()).isEqualTo(picture.clearing().isPresent() ? 1 : 0);
        });
    }

    @Test
    void a_pool_has_a_price_for_each_side_and_pairs_have_none_in_common() {
        Map<Mechanism, Integer> most = new HashMap<>();
        for (Mechanism mechanism : Mechanism.values()) {
            results(mechanism).forEach(result -> {
                BookPicture picture = BookPicture.of(result, Optional.empty());
                most.merge(mechanism, picture.levels().size(), Math::max);
                assertThat(picture.levels()).extracting(Level::words).doesNotHaveDuplicates();
                assertThat(picture.clearing().isPresent()).isIn(mechanism.hasOnePrice(), false);
            });
        }
        assertThat(most)
                .containsEntry(Mechanism.PAY_AS_CLEAR, 1)
                .containsEntry(Mechanism.PAY_AS_BID, 0)
                .containsEntry(Mechanism.NEGOTIATED, 0)
                .containsEntry(Mechanism.MID_MARKET_RATE, 2)
                .containsEntry(Mechanism.SUPPLY_DEMAND_RATIO, 2);
    }

    @Test
    void the_order_under_the_pointer_is_the_one_whose_step_is_nearest() {
        BookPicture picture = BookPicture.of(
                MarketComparison.of(DAY, 19, OrderSet.AMONG_PEERS).asItWas(), Optional.empty());
        BookFrame frame = new BookFrame(10, 510, 0, 200, picture.reach(), picture.highest());
        for (List<Block> side : List.of(picture.bids(), picture.asks())) {
            for (Block block : side) {
                double x = frame.x((block.from() + block.to()) / 2.0);
                double y = frame.y(block.order().limit());
                assertThat(frame.blockAt(picture, false, x, y)
                                .map(found -> found.order().limit()))
                        .contains(block.order().limit());
            }
        }
        assertThat(frame.blockAt(picture, false, 5, 100)).isEmpty();
        assertThat(frame.blockAt(picture, true, frame.x(1), frame.y(picture.highest())))
                .hasValueSatisfying(found -> assertThat(found.order().buy()).isFalse());
    }

    private static long filled(List<Block> side) {
        return side.stream().mapToLong(block -> block.order().filled()).sum();
    }
}
