package prosumerlab.engine.trading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Micro;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.history.Accounts;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;

/** Peers, market and last resort on homes whose PV, load and battery each test sets. */
class TradingFloorTest {
    @Test
    void neighboursDealHalfwayBetweenTheirLimits() {
        Village village = new Village().home(1_000, 0).home(0, 1_000).trade();
        assertThat(village.log.trades()).hasSize(1);
        Trade trade = village.log.trades().get(0);
        assertThat(trade.kind()).isEqualTo(Trade.Kind.P2P);
        assertThat(trade.buyer()).isEqualTo(1);
        assertThat(trade.seller()).isZero();
        assertThat(trade.energy()).isEqualTo(Micro.ONE);
        assertThat(trade.price()).isBetween(Village.FORECAST - 1, Village.FORECAST + 1);
        assertThat(trade.fee()).isZero();
        Negotiation negotiation = village.outcome.negotiations().get(0);
        // A third of the cap each: both open two thirds of the margin of 0.10 €/kWh away from their limit.
        assertThat(negotiation.buyerLimit()).isEqualTo(200_000);
        assertThat(negotiation.sellerLimit()).isEqualTo(100_000);
        assertThat(negotiation.bids()[0]).isEqualTo(133_333);
        assertThat(negotiation.asks()[0]).isEqualTo(166_667);
        assertThat(negotiation.rounds()).isEqualTo(3);
        assertThat(village.book.balance(0)).isEqualTo(trade.amount());
        assertThat(village.book.balance(1)).isEqualTo(-trade.amount());
        assertThat(village.wh(Quantity.IMBALANCE_AFTER_P2P, 0)).isZero();
        assertThat(village.wh(Quantity.IMBALANCE_AFTER_P2P, 1)).isZero();
        assertThat(village.role(0)).isEqualTo(Role.SELLER);
        assertThat(village.role(1)).isEqualTo(Role.BUYER);
        assertThat(village.hour.get(Quantity.P2P_TRADES, 0)).isEqualTo(1);
        assertThat(village.hour.get(Quantity.P2P_TRADES, 1)).isEqualTo(1);
        assertThat(village.outcome.market().orders()).isEmpty();
        assertThat(village.outcome.market().price()).isEqualTo(ProsumerHours.NO_PRICE);
    }

    @Test
    void loneBuyerIsServedByTheMarketAtTheRetailTariffPlusFee() {
        Village village = new Village().home(0, 1_000).trade();
        assertThat(village.wh(Quantity.MARKET_BOUGHT, 0)).isEqualTo(1_000);
        assertThat(village.outcome.market().price()).isEqualTo(300_000);
        assertThat(village.outcome.market().operatorImport()).isEqualTo(Micro.ONE);
        assertThat(village.book.balance(0)).isEqualTo(-330_000);
        assertThat(village.book.accounts().operator()).isEqualTo(30_000);
        assertThat(village.book.accounts().utility()).isEqualTo(300_000);
        assertThat(village.hour.get(Quantity.FEES, 0)).isEqualTo(30_000);
        assertThat(village.log.trades().get(0).seller()).isEqualTo(ParticipantIds.MARKET_OPERATOR);
        assertThat(village.outcome.market().orders())
                .containsExactly(new MarketOrder(0, true, Micro.ONE, 300_000, Micro.ONE));
    }

    @Test
    void loneSellerIsPaidTheFeedInTariffLessFee() {
        Village village = new Village().home(1_000, 0).trade();
        assertThat(village.wh(Quantity.MARKET_SOLD, 0)).isEqualTo(1_000);
        assertThat(village.outcome.market().price()).isEqualTo(80_000);
        assertThat(village.outcome.market().operatorExport()).isEqualTo(Micro.ONE);
        assertThat(village.book.balance(0)).isEqualTo(50_000);
        assertThat(village.outcome.market().orders())
                .containsExactly(new MarketOrder(0, false, Micro.ONE, 80_000, Micro.ONE));
        assertThat(village.book.accounts().operator()).isEqualTo(30_000);
        assertThat(village.book.accounts().utility()).isEqualTo(-80_000);
        assertThat(village.log.trades().get(0).buyer()).isEqualTo(ParticipantIds.MARKET_OPERATOR);
    }

    @Test
    void withoutMarketTheUtilityServesAtItsTariffsWithoutFee() {
        Village village = new Village("market.enabled", false, "trading.enabled", false)
                .home(0, 1_000)
                .home(2_000, 0)
                .trade();
        assertThat(village.wh(Quantity.GRID_IMPORT, 0)).isEqualTo(1_000);
        assertThat(village.book.balance(0)).isEqualTo(-300_000);
        assertThat(village.wh(Quantity.GRID_EXPORT, 1)).isEqualTo(2_000);
        assertThat(village.book.balance(1)).isEqualTo(160_000);
        assertThat(village.hour.get(Quantity.GRID_MONEY, 1)).isEqualTo(160_000);
        assertThat(village.book.accounts().operator()).isZero();
        assertThat(village.log.trades()).isEmpty();
        assertThat(village.outcome.negotiations()).isEmpty();
        assertThat(village.outcome.market()).isEqualTo(TradingFloor.noMarket());
    }

    @Test
    void bannedHomeKeepsItsPvAndTheGridAndTradesWithNobody() {
        Village village = new Village()
                .home(2_000, 500)
                .banned()
                .home(0, 2_000)
                .banned()
                .home(0, 0, 10_000, 9_000)
                .banned()
                .home(0, 1_000)
                .trade();
        assertThat(village.log.trades()).allMatch(trade -> trade.buyer() == 3);
        assertThat(village.wh(Quantity.SELF_CONSUMED, 0)).isEqualTo(500);
        assertThat(village.wh(Quantity.GRID_EXPORT, 0)).isEqualTo(1_500);
        assertThat(village.wh(Quantity.GRID_IMPORT, 1)).isEqualTo(2_000);
        assertThat(village.wh(Quantity.DISCHARGED, 2)).isZero();
        for (int home = 0; home < 3; home++) {
            assertThat(village.role(home)).isEqualTo(Role.BANNED);
            assertThat(village.hour.get(Quantity.OPENING_PRICE, home)).isEqualTo(ProsumerHours.NO_PRICE);
            assertThat(village.hour.get(Quantity.LIMIT_PRICE, home)).isEqualTo(ProsumerHours.NO_PRICE);
            assertThat(village.hour.get(Quantity.DESIRED, home)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"60, 3000", "30, 1500", "15, 750", "5, 250"})
    void capBoundsPeersAndMarketTogetherAndScalesWithTheStep(int minutes, double cap) {
        Village village = new Village("horizon.stepMinutes", minutes)
                .home(0, 5_000)
                .home(100, 0)
                .trade();
        assertThat(village.wh(Quantity.DESIRED, 0)).isEqualTo(cap);
        assertThat(village.wh(Quantity.P2P_BOUGHT, 0)).isEqualTo(100);
        assertThat(village.wh(Quantity.MARKET_BOUGHT, 0)).isEqualTo(cap - 100);
        assertThat(village.wh(Quantity.GRID_IMPORT, 0)).isEqualTo(5_000 - cap);
        assertThat(village.wh(Quantity.IMBALANCE_AFTER_P2P, 0)).isEqualTo(-4_900);
        assertThat(village.wh(Quantity.IMBALANCE_AFTER_MARKET, 0)).isEqualTo(cap - 5_000);
        // Whoever wants all the cap lets it have is in the greatest hurry: it opens at its limit.
        assertThat(village.hour.get(Quantity.OPENING_PRICE, 0)).isEqualTo(village.hour.get(Quantity.LIMIT_PRICE, 0));
    }

    @Test
    void capBoundsSellersToo() {
        Village village = new Village().home(5_000, 0).home(0, 1_000).trade();
        assertThat(village.wh(Quantity.P2P_SOLD, 0)).isEqualTo(1_000);
        assertThat(village.wh(Quantity.MARKET_SOLD, 0)).isEqualTo(2_000);
        assertThat(village.wh(Quantity.GRID_EXPORT, 0)).isEqualTo(2_000);
        assertThat(village.wh(Quantity.IMBALANCE_AFTER_P2P, 0)).isEqualTo(4_000);
        assertThat(village.wh(Quantity.IMBALANCE_AFTER_MARKET, 0)).isEqualTo(2_000);
    }

    @ParameterizedTest
    @CsvSource({"139, 0", "140, 140"})
    void marketTakesNoLessThanItsLot(long wattHours, double traded) {
        Village bids = new Village().home(0, wattHours).trade();
        assertThat(bids.wh(Quantity.MARKET_BOUGHT, 0)).isEqualTo(traded);
        assertThat(bids.wh(Quantity.GRID_IMPORT, 0)).isEqualTo(wattHours - traded);
        Village asks = new Village().home(wattHours, 0).trade();
        assertThat(asks.wh(Quantity.MARKET_SOLD, 0)).isEqualTo(traded);
        assertThat(asks.wh(Quantity.GRID_EXPORT, 0)).isEqualTo(wattHours - traded);
    }

    @ParameterizedTest
    @CsvSource({"49, 0", "50, 1"})
    void peersMeetForNoLessThanTheirLot(long wattHours, int deals) {
        Village village = new Village().home(wattHours, 0).home(0, 1_000).trade();
        assertThat(village.outcome.negotiations()).hasSize(deals);
    }

    @Test
    void onlyWholeWattHoursAreTradedAndTheGridTakesTheRest() {
        Village village = new Village().home(0, 1_000);
        village.days.get(0)[1] += 789;
        village.trade();
        assertThat(village.hour.get(Quantity.MARKET_BOUGHT, 0)).isEqualTo(Micro.ONE);
        assertThat(village.hour.get(Quantity.GRID_IMPORT, 0)).isEqualTo(789);
    }

    @Test
    void balancedHomeIsNeutralAndOffersNothing() {
        Village village = new Village().home(1_000, 1_000).trade();
        assertThat(village.role(0)).isEqualTo(Role.NEUTRAL);
        assertThat(village.hour.get(Quantity.LIMIT_PRICE, 0)).isEqualTo(ProsumerHours.NO_PRICE);
    }

    @ParameterizedTest
    @CsvSource({"60, 0.5, 1000", "15, 0.5, 250", "60, 0, 0", "60, 1, 3000", "60, 0.999999, 1999.998"})
    void exportLimitCurtailsAndScalesWithTheStepAndNoLimitIsNoLimit(int minutes, double share, double exported) {
        Village village = new Village(
                        "market.enabled", false, "pv.exportLimitShare", share, "horizon.stepMinutes", minutes)
                .home(3_000, 0)
                .trade();
        assertThat(village.wh(Quantity.GRID_EXPORT, 0)).isEqualTo(exported);
        assertThat(village.wh(Quantity.CURTAILED, 0)).isEqualTo(3_000 - exported);
        assertThat(village.book.balance(0)).isEqualTo(Math.round(exported * 80));
    }

    @Test
    void marketSalesAreNotLimitedByTheExportLimitOfTheHome() {
        Village village = new Village("pv.exportLimitShare", 0).home(2_000, 0).trade();
        assertThat(village.wh(Quantity.MARKET_SOLD, 0)).isEqualTo(2_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void operatorEarnsItsFeesToTheRoundingAndEnergyAddsUp(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Village village =
                    new Village("trading.enabled", random.nextBoolean(), "trading.beliefSpreadEuroPerKwh", 0.06);
            for (int home = 0; home < 30; home++) {
                long capacity = random.nextInt(3) * 5_000L;
                village.home(
                        random.nextInt(3_000),
                        random.nextInt(3_000),
                        capacity,
                        capacity * (2 + random.nextInt(7)) / 10);
                village.days.get(home)[1] += random.nextInt(1_000);
            }
            village.trade();
            long fees = 0;
            long balances = 0;
            for (int home = 0; home < 30; home++) {
                fees += village.hour.get(Quantity.FEES, home);
                balances += village.book.balance(home);
            }
            Accounts accounts = village.book.accounts();
            assertThat(Math.abs(accounts.operator() - fees)).isLessThanOrEqualTo(32);
            assertThat(balances + accounts.operator() + accounts.utility()).isZero();
            assertThat(village.outcome.market().sold()
                            + village.outcome.market().operatorImport())
                    .isEqualTo(village.outcome.market().bought()
                            + village.outcome.market().operatorExport());
        }
    }
}
