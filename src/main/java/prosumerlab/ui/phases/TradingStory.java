package prosumerlab.ui.phases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketHour;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.scenario.Market;
import prosumerlab.scenario.Trading;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.phases.Story.Figure;

/** The phases in which homes trade. */
final class TradingStory {
    private TradingStory() {}

    static Story peers(HourRecord hour, Trading rules) {
        if (!rules.enabled()) {
            return new Story("Homes do not trade with each other in this scenario.", List.of());
        }
        List<Negotiation> met = hour.negotiations();
        List<Negotiation> deals = met.stream().filter(Negotiation::agreed).toList();
        long energy = deals.stream().mapToLong(Negotiation::energy).sum();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("Want to buy", Formats.count(with(hour, Role.BUYER), "home")));
        figures.add(new Figure("Want to sell", Formats.count(with(hour, Role.SELLER), "home")));
        figures.add(new Figure("Met", Formats.count(met.size(), "pair"), Term.NEGOTIATION));
        figures.add(new Figure("Agreed", Formats.count(deals.size(), "deal"), Term.P2P));
        figures.add(new Figure("Energy", Formats.energy(energy)));
        figures.add(new Figure("Mean price", Formats.price(meanPrice(deals, energy))));
        if (!deals.isEmpty()) {
            figures.add(new Figure("Deals by round", byRound(deals)));
        }
        String sentence;
        if (met.isEmpty()) {
            sentence = "No buyer meets a seller: "
                    + (with(hour, Role.SELLER) == 0 ? "nobody has energy to sell." : "nobody needs to buy.");
        } else if (deals.isEmpty()) {
            sentence = Formats.count(met.size(), "pair")
                    + " bargained and parted without a deal: their limits did not meet.";
        } else {
            sentence = Formats.count(deals.size()) + " of " + Formats.count(met.size(), "pair")
                    + " that met agreed, on " + Formats.energy(energy) + " at "
                    + Formats.price(meanPrice(deals, energy)) + " on average.";
        }
        return new Story(sentence, figures);
    }

    static Story market(HourRecord hour, Market rules) {
        if (!rules.enabled()) {
            return new Story("There is no local market in this scenario.", List.of());
        }
        MarketHour market = hour.market();
        long bids = market.orders().stream().filter(MarketOrder::buy).count();
        String sentence;
        if (market.orders().isEmpty()) {
            sentence = "Nobody has anything left to trade: the market stays closed.";
        } else if (market.price() == ProsumerHours.NO_PRICE && bids == 0) {
            sentence = "Nobody needed energy, and no ask was as low as what the utility pays: nothing was traded.";
        } else if (market.price() == ProsumerHours.NO_PRICE) {
            sentence = "Orders were placed, but no bid reached an ask: nothing was traded.";
        } else {
            sentence = (rules.mechanism().hasOnePrice()
                            ? "One price for all, " + Formats.price(market.price())
                            : rules.mechanism().title() + ", " + Formats.price(market.price()) + " on average")
                    + ": homes bought "
                    + Formats.energy(market.bought()) + " and sold " + Formats.energy(market.sold())
                    + balance(market) + '.';
        }
        return new Story(
                sentence,
                List.of(
                        rules.mechanism().hasOnePrice()
                                ? new Figure("Clearing price", Formats.price(market.price()), Term.CLEARING_PRICE)
                                : new Figure("Mean price", Formats.price(market.price())),
                        new Figure("Bids", Formats.count(bids)),
                        new Figure("Asks", Formats.count(market.orders().size() - bids)),
                        new Figure("Bought", Formats.energy(market.bought()), Term.LOCAL_MARKET),
                        new Figure("Sold", Formats.energy(market.sold()), Term.LOCAL_MARKET),
                        new Figure("Fees", Formats.money(hour.homes().total(Quantity.FEES)))));
    }

    private static String balance(MarketHour market) {
        if (market.operatorImport() > 0) {
            return "; the operator bought the missing " + Formats.energy(market.operatorImport()) + " from the utility";
        }
        if (market.operatorExport() > 0) {
            return "; the operator fed the other " + Formats.energy(market.operatorExport()) + " into the utility grid";
        }
        return "";
    }

    private static long meanPrice(List<Negotiation> deals, long energy) {
        if (energy == 0) {
            return ProsumerHours.NO_PRICE;
        }
        double amount = 0;
        for (Negotiation deal : deals) {
            amount += (double) deal.energy() * deal.price();
        }
        return Math.round(amount / energy);
    }

    /** How many deals were made in each round of offers, such as {@code 1: 7 · 2: 3}. */
    private static String byRound(List<Negotiation> deals) {
        Map<Integer, Integer> rounds = new TreeMap<>();
        deals.forEach(deal -> rounds.merge(deal.rounds(), 1, Integer::sum));
        return rounds.entrySet().stream()
                .map(round -> round.getKey() + ": " + Formats.count(round.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static int with(HourRecord hour, Role role) {
        int count = 0;
        for (int home = 0; home < hour.homes().size(); home++) {
            count += hour.homes().role(home) == role ? 1 : 0;
        }
        return count;
    }
}
