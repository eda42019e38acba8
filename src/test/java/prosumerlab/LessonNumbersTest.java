package prosumerlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.Micro;
import prosumerlab.history.Ban;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.LiveRun;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;
import prosumerlab.ui.kit.Formats;

/** Every number that the lesson tells is one of the run that it tells of. What it quotes is checked by the window's own test. */
class LessonNumbersTest {
    private static final int NOON = 11;
    private static final int EVENING = 19;
    private static final int BRANCH = 17;
    private static final int HERO = 32;
    private static final int PARTNER = 18;
    private static final int SEEDS = 20;

    /** What has digits but is no figure: times, names, keys, and what is not prose. */
    private static final Pattern NO_FIGURES = Pattern.compile("(?s)```.*?```|`[^`]*`|]\\([^)]*\\)"
            + "|\\b\\d\\d:00\\b|(?i)\\b(home|homes \\d+ and|block|minute|seed|alt) \\d+|\\bF\\d+\\b");

    private static Run run;
    private static Run branch;
    private static String page;

    @BeforeAll
    static void giveTheLesson() throws IOException {
        page = Files.readString(Path.of("src/site/markdown/lesson.md")).replaceAll("(?m)^> .*$", "");
        LiveRun first = new LiveRun(LoadedScenario.of(Scenario.defaults()));
        run = toTheEnd(first);
        branch = toTheEnd(first.branch(BRANCH, LoadedScenario.of(Scenarios.with("market.feeEuroPerKwh", 0.0))));
    }

    @Test
    void everyFigureOfTheLesson_isOneOfTheRun() {
        String left = NO_FIGURES.matcher(page).replaceAll(" ").replaceAll("\\s+", " ");
        List<String> phrases = Stream.of(day(), noon(), evening(), bargaining(), chain(), bans(), branch(), otherDays())
                .flatMap(List::stream)
                .toList();
        for (String phrase : phrases) {
            assertThat(left).as("what the lesson should say").contains(phrase);
        }
        for (String phrase : phrases) {
            left = left.replace(phrase, "");
        }

        assertThat(left).as("what is left has no figures").doesNotContainPattern("\\d");
    }

    private static List<String> day() {
        return List.of(
                "passes in " + run.hours().size() / 2 + " seconds",
                "one of " + run.homes().size() + " homes",
                "the " + count(run.homes().size(), home -> run.homes().get(home).batteryCapacity() == 0)
                        + " homes without a battery");
    }

    private static List<String> noon() {
        HourRecord hour = run.hours().get(NOON);
        ProsumerHours homes = hour.homes();
        assertThat(hour.negotiations()).isEmpty();
        assertThat(hour.market().orders()).noneMatch(order -> order.buy());
        assertThat(Micro.toDouble(hour.market().price()))
                .isEqualTo(run.source().scenario().prices().feedInTariffEuroPerKwh());
        assertThat(run.hours())
                .allMatch(other -> homes.total(Quantity.PV) >= other.homes().total(Quantity.PV));
        int sunny = count(homes.size(), home -> homes.get(Quantity.PV, home) > homes.get(Quantity.LOAD, home));
        int sellers = with(hour, Role.SELLER);
        int banned = with(hour, Role.BANNED);
        return List.of(
                "the roofs make " + Formats.energy(homes.total(Quantity.PV)) + ", the homes use "
                        + Formats.energy(homes.total(Quantity.LOAD)),
                "all " + sunny + " roofs",
                "The other " + (sellers + banned) + " are left with a surplus; " + banned + " of them",
                "and " + sellers + " sell " + Formats.energy(hour.market().sold()),
                "exactly " + Formats.price(hour.market().price()));
    }

    private static List<String> evening() {
        HourRecord hour = run.hours().get(EVENING);
        ProsumerHours homes = hour.homes();
        assertThat(homes.total(Quantity.PV)).isZero();
        assertThat(run.hours())
                .allMatch(other -> homes.total(Quantity.LOAD) >= other.homes().total(Quantity.LOAD));
        assertThat(run.hours().subList(EVENING, run.hours().size()))
                .allMatch(later -> later.market().orders().stream().noneMatch(order -> order.buy()));
        assertThat(with(hour, Role.BUYER))
                .isEqualTo(count(homes.size(), home -> run.homes().get(home).batteryCapacity() == 0));
        return List.of(
                "and " + Formats.energy(homes.total(Quantity.LOAD)) + " to cover",
                "Own batteries give " + Formats.energy(homes.total(Quantity.DISCHARGED_TO_LOAD)) + " of it, neighbours "
                        + Formats.energy(homes.total(Quantity.P2P_BOUGHT)),
                with(hour, Role.SELLER) + " homes offer",
                "After " + deals(hour).count() + " deals");
    }

    private static List<String> bargaining() {
        Negotiation deal = deals(run.hours().get(EVENING))
                .filter(each -> each.buyer() == HERO && each.seller() == PARTNER)
                .findFirst()
                .orElseThrow();
        HourRecord dawn = run.hours().get(5);
        assertThat(dawn.homes().get(Quantity.MARKET_BOUGHT, 77)).isPositive();
        assertThat(dawn.homes().get(Quantity.MARKET_BOUGHT, 86)).isPositive();
        long peers = deals(dawn).mapToLong(each -> each.energy() * each.price()).sum()
                / deals(dawn).mapToLong(Negotiation::energy).sum();
        assertThat(dawn.market().price() / (double) peers).isBetween(2.0, 2.2);
        return List.of(
                Formats.price(deal.buyerLimit() - deal.price()) + " less than it would have",
                Formats.price(deal.price() - deal.sellerLimit()) + " more",
                "opening offer was " + Formats.price(dawn.homes().get(Quantity.OPENING_PRICE, 77)));
    }

    private static List<String> chain() {
        Block block = block(7);
        int miners = run.source().scenario().blockchain().miners();
        long rounds = block.nonce();
        assertThat(block.hash().toString()).startsWith("0000").doesNotStartWith("00000");
        assertThat(block.difficulty()).isEqualTo(3);
        assertThat(block.step()).isEqualTo(18);
        assertThat(block(3).step()).isEqualTo(5);
        return List.of(
                block.transactions().size() + " transactions, the miner's reward and "
                        + (block.transactions().size() - 1) + " trades",
                "The nonce is " + block.nonce() + ", and yet there were " + Formats.count(block.attempts())
                        + " attempts",
                "All " + miners + " miners try 0, 1, 2, …",
                "Nonce " + block.nonce() + " is the " + (block.nonce() + 1) + "nd try of miner " + block.miner(),
                rounds + " rounds of " + miners + " tries were over, and " + (block.attempts() - rounds * miners - 1)
                        + " others",
                "every 16th find",
                "Chance expects " + Formats.count(1L << 4 * block.difficulty()) + " attempts");
    }

    private static List<String> bans() {
        HourRecord before = run.hours().get(NOON - 1);
        HourRecord noon = run.hours().get(NOON);
        Ban ban = before.bans().stream()
                .filter(each -> each.home() == HERO)
                .findFirst()
                .orElseThrow();
        Scenario rules = run.source().scenario();
        long users = before.trades().stream()
                .filter(trade -> trade.kind() == Trade.Kind.LOCAL_MARKET)
                .count();
        assertThat(before.homes().get(Quantity.MARKET_SOLD, HERO)).isEqualTo(ban.measured());
        assertThat(noon.homes().get(Quantity.GRID_MONEY, HERO)).isPositive();
        assertThat(noon.homes().get(Quantity.FEES, HERO) + noon.homes().get(Quantity.PENALTY, HERO))
                .isZero();
        return List.of(
                with(noon, Role.BANNED) + " homes are banned, " + noon.bans().size() + " more",
                "it sold " + Formats.energy(ban.measured()),
                rules.regulator().excessiveMarketMultiple() + " times the mean of the " + users + " homes",
                "was " + Formats.energy(ban.limit()),
                "at the same " + Formats.price(noon.market().price()),
                "fee and penalty, "
                        + number(rules.market().feeEuroPerKwh()
                                + rules.regulator().penaltyMarketEuroPerKwh())
                        + " €/kWh");
    }

    private static List<String> branch() {
        double fee = run.source().scenario().market().feeEuroPerKwh();
        return List.of(
                "the fee from " + number(fee) + " to 0",
                "fee of " + number(fee) + " €/kWh",
                "| " + peers(run) + " | " + peers(branch) + " |",
                "| " + market(run) + " | " + market(branch) + " |",
                "| " + balance(run) + " | " + balance(branch) + " |");
    }

    private static List<String> otherDays() {
        int less = count(
                SEEDS,
                seed -> peerEnergy(Runs.of(Scenarios.with("seed", seed + 1, "market.feeEuroPerKwh", 0.0)))
                        < peerEnergy(Runs.of(Scenarios.with("seed", seed + 1))));
        return List.of("Of the " + SEEDS + " days", "from neighbour to neighbour in " + less);
    }

    private static String peers(Run of) {
        long deals = of.hours().stream().flatMap(LessonNumbersTest::deals).count();
        return deals + ", on " + Formats.energy(peerEnergy(of));
    }

    private static String market(Run of) {
        return Formats.energy(total(of, Quantity.MARKET_BOUGHT) + total(of, Quantity.MARKET_SOLD));
    }

    private static String balance(Run of) {
        return Formats.money(of.hours().get(of.hours().size() - 1).homes().get(Quantity.BALANCE, HERO));
    }

    private static Run toTheEnd(LiveRun live) {
        while (live.run().hours().size() < 24) {
            live.advance();
        }
        return live.run();
    }

    private static Stream<Negotiation> deals(HourRecord hour) {
        return hour.negotiations().stream().filter(Negotiation::agreed);
    }

    private static Block block(int index) {
        return run.hours().stream()
                .flatMap(hour -> hour.blocks().stream())
                .filter(block -> block.index() == index)
                .findFirst()
                .orElseThrow();
    }

    private static int with(HourRecord hour, Role role) {
        return count(hour.homes().size(), home -> hour.homes().role(home) == role);
    }

    private static int count(int numbers, IntPredicate which) {
        return (int) IntStream.range(0, numbers).filter(which).count();
    }

    private static long peerEnergy(Run of) {
        return total(of, Quantity.P2P_BOUGHT);
    }

    private static long total(Run of, Quantity quantity) {
        return of.hours().stream()
                .mapToLong(hour -> hour.homes().total(quantity))
                .sum();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
