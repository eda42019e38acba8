package prosumerlab.session.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.Micro;
import prosumerlab.engine.trading.clearing.Clearing;
import prosumerlab.engine.trading.clearing.MarketClearing;
import prosumerlab.engine.trading.clearing.Order;
import prosumerlab.engine.trading.clearing.OrderBook;
import prosumerlab.history.ProsumerHours;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.comparison.MechanismResult.PriceRange;
import prosumerlab.testkit.GeneratedSection;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

/** Holds the examples of the manual to the program. With {@code -DupdateMarkets=true} it writes them anew. */
class MarketsManualTest {
    private static final Path PAGE = Path.of("src/site/markdown/markets.md");
    private static final int EVENING = 19;

    @Test
    void page_namesEveryMechanismAndItsRule() throws IOException {
        String rows = Stream.of(Mechanism.values())
                .map(mechanism -> row("`" + mechanism.key() + "`", mechanism.title(), mechanism.inWords()))
                .collect(Collectors.joining());

        assertUpToDate("mechanisms", head("`market.mechanism`", "name", "price rule") + rows);
    }

    @Test
    void page_worksAnExample() throws IOException {
        OrderBook book = exampleBook();
        StringBuilder text = new StringBuilder(head("order", "kWh", "limit, €/kWh", "opens at, €/kWh"));
        Stream.of(book.bids()).forEach(bid -> text.append(orderRow(bid, " bids")));
        Stream.of(book.asks()).forEach(ask -> text.append(orderRow(ask, " asks")));
        BookAccount account = new BookAccount(book, 6);
        Clearing optimum = clear(Mechanism.PAY_AS_CLEAR, book);
        List<MechanismResult> results = Stream.of(Mechanism.values())
                .map(mechanism -> account.result(mechanism, clear(mechanism, book), account.welfare(optimum), optimum))
                .toList();
        text.append('\n')
                .append(summary(results))
                .append('\n')
                .append(head("trades of", "buyer ← seller: kWh at €/kWh"));
        for (MechanismResult result : results) {
            text.append(row(
                    result.mechanism().title(),
                    result.trades().stream().map(MarketsManualTest::trade).collect(Collectors.joining("; "))));
        }
        text.append('\n')
                .append(head(Stream.concat(
                                Stream.of("gain, €"),
                                results.get(0).homes().stream().map(home -> name(home.home())))
                        .toArray(String[]::new)));
        for (MechanismResult result : results) {
            text.append(row(Stream.concat(
                            Stream.of(result.mechanism().title()),
                            result.homes().stream().map(home -> plain(home.gain())))
                    .toArray(String[]::new)));
        }

        assertUpToDate("worked example", text.toString());
    }

    @Test
    void page_comparesAnEveningOfTheDefaultDay() throws IOException {
        MarketComparison comparison = MarketComparison.of(
                Runs.of(Scenarios.with("blockchain.enabled", false, "horizon.hours", EVENING + 1)),
                EVENING,
                OrderSet.AMONG_PEERS);
        StringBuilder text = new StringBuilder(summary(comparison.results())).append('\n');
        text.append(head("against what happened", "homes that gain more", "homes that gain less"));
        for (MechanismResult result : comparison.results()) {
            text.append(
                    row(result.mechanism().title(), Long.toString(result.winners()), Long.toString(result.losers())));
        }

        assertUpToDate("default evening", text.toString());
    }

    /** Three buyers and three sellers between 0.08 and 0.30 €/kWh; each opens 0.10 €/kWh away from its limit. */
    private static OrderBook exampleBook() {
        Order[] bids = {order(0, 2.0, 0.28, -0.1), order(1, 1.5, 0.24, -0.1), order(2, 1.0, 0.16, -0.1)};
        Order[] asks = {order(3, 1.0, 0.09, 0.1), order(4, 1.5, 0.12, 0.1), order(5, 2.0, 0.2, 0.1)};
        return new OrderBook(bids, asks, Micro.of(0.08), Micro.of(0.3));
    }

    private static Order order(int home, double kwh, double limit, double margin) {
        return new Order(home, Micro.of(kwh), Micro.of(limit), Micro.of(limit) + Micro.of(margin), home);
    }

    private static Clearing clear(Mechanism mechanism, OrderBook book) {
        return MarketClearing.of(mechanism, Scenario.defaults().trading()).clear(book);
    }

    private static String orderRow(Order order, String verb) {
        return row(name(order.home()) + verb, plain(order.energy()), plain(order.limit()), plain(order.opening()));
    }

    private static String trade(MatchedTrade trade) {
        return name(trade.buyer()) + " ← " + name(trade.seller()) + ": " + plain(trade.energy()) + " at "
                + plain(trade.price());
    }

    private static String name(int home) {
        return home < 0 ? "pool" : String.valueOf((char) ('A' + home));
    }

    private static String summary(List<MechanismResult> results) {
        StringBuilder table = new StringBuilder(head(
                "",
                "buyers pay, €/kWh",
                "sellers get, €/kWh",
                "among homes, kWh",
                "import, kWh",
                "export, kWh",
                "unserved, kWh",
                "unsold, kWh",
                "welfare, €",
                "of the best"));
        for (MechanismResult result : results) {
            table.append(row(
                    result.mechanism().title(),
                    range(result.buying()),
                    range(result.selling()),
                    plain(result.volume()),
                    plain(result.gridImport()),
                    plain(result.gridExport()),
                    plain(result.unservedDemand()),
                    plain(result.unsoldSupply()),
                    plain(result.welfare()),
                    String.format(
                            Locale.ROOT, "%.1f %%", 100 * result.welfareRatio().orElseThrow())));
        }
        return table.toString();
    }

    private static String range(PriceRange range) {
        Function<Long, String> text = price -> price == ProsumerHours.NO_PRICE ? "n/a" : plain(price);
        return range.lowest() == range.highest()
                ? text.apply(range.mean())
                : text.apply(range.lowest()) + " … " + text.apply(range.highest());
    }

    /** Without zeros that say nothing. */
    private static String plain(long micro) {
        return Micro.format(micro).replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String head(String... titles) {
        return row(titles) + row(Stream.of(titles).map(title -> "---").toArray(String[]::new));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static void assertUpToDate(String section, String expected) throws IOException {
        GeneratedSection.assertUpToDate(PAGE, section, expected, "updateMarkets");
    }
}
