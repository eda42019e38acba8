package prosumerlab.explain;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import prosumerlab.domain.Micro;
import prosumerlab.explain.Piece.Figure;
import prosumerlab.explain.Piece.Kind;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Run;
import prosumerlab.scenario.Scenario;

/** Every number that may be said of a home in an hour: those of the record, of the scenario, and a few sums of them. */
final class Known {
    private final Map<Kind, Set<Long>> values = new EnumMap<>(Kind.class);
    private final HourRecord hour;
    private final int home;

    Known(Run run, int step, int home) {
        this.hour = run.hours().get(step);
        this.home = home;
        for (Kind kind : Kind.values()) {
            values.put(kind, new HashSet<>());
        }
        record();
        sums(run, step);
        settings(run.source().scenario(), run.grid().stepHours());
        add(Kind.POWER, Micro.of(run.homes().get(home).pvCapacityKw()));
        for (HourRecord any : run.hours()) {
            any.bans().stream().filter(ban -> ban.home() == home).forEach(this::ban);
        }
        negotiations(Micro.of(run.source().scenario().trading().minimumLotKwh()));
        market();
    }

    boolean has(Figure figure) {
        return values.get(figure.kind()).contains(figure.value());
    }

    private void record() {
        for (Quantity quantity : Quantity.values()) {
            switch (quantity.unit()) {
                case KWH -> add(Kind.ENERGY, Math.abs(of(quantity)));
                case EURO -> {
                    add(Kind.MONEY, of(quantity));
                    add(Kind.MONEY, -of(quantity));
                }
                case EURO_PER_KWH -> add(Kind.PRICE, of(quantity));
                default -> {}
            }
        }
        add(Kind.PRICE, hour.forecastPrice());
        add(Kind.SHARE, Micro.of(hour.cloudCover()));
        if (of(Quantity.BATTERY_CAPACITY) > 0) {
            add(Kind.SHARE, Micro.of(of(Quantity.BATTERY_LEVEL) / (double) of(Quantity.BATTERY_CAPACITY)));
        }
    }

    private void sums(Run run, int step) {
        long traded = of(Quantity.P2P_BOUGHT) + of(Quantity.P2P_SOLD);
        long left = of(Quantity.DESIRED) - traded;
        add(Kind.ENERGY, Math.abs(of(Quantity.PV) - of(Quantity.LOAD)));
        add(Kind.ENERGY, of(Quantity.DESIRED) - Math.max(0, of(Quantity.IMBALANCE_BEFORE_P2P)));
        add(Kind.ENERGY, left);
        add(Kind.ENERGY, left - of(Quantity.MARKET_SOLD));
        add(Kind.ENERGY, Micro.floorToWattHours(Math.abs(of(Quantity.IMBALANCE_AFTER_MARKET))));
        add(Kind.ENERGY, of(Quantity.MARKET_BOUGHT) + of(Quantity.MARKET_SOLD));
        long before = step == 0 ? 0 : run.hours().get(step - 1).homes().get(Quantity.BALANCE, home);
        add(Kind.MONEY, Math.abs(of(Quantity.BALANCE) - before));
    }

    private void settings(Scenario scenario, double stepHours) {
        long cap = Micro.of(scenario.trading().capKwhPerHour() * stepHours);
        add(Kind.ENERGY, cap);
        add(Kind.ENERGY, Micro.of(scenario.trading().minimumLotKwh()));
        add(Kind.ENERGY, Micro.of(scenario.market().minimumLotKwh()));
        add(Kind.SHARE, cap == 0 ? 0 : Micro.of(of(Quantity.DESIRED) / (double) cap));
        add(Kind.SHARE, Micro.of(scenario.battery().minimumSoc()));
        add(Kind.SHARE, Micro.of(scenario.battery().maximumSoc()));
        add(Kind.SHARE, Micro.of(scenario.pv().exportLimitShare()));
        long fee = Micro.of(scenario.market().feeEuroPerKwh());
        long penalty =
                scenario.regulator().enabled() ? Micro.of(scenario.regulator().penaltyMarketEuroPerKwh()) : 0;
        boolean buys = hour.homes().role(home) == Role.BUYER;
        add(Kind.PRICE, penalty);
        add(Kind.PRICE, of(Quantity.LIMIT_PRICE) + (buys ? -fee - penalty : fee + penalty));
        for (double price : new double[] {
            scenario.market().feeEuroPerKwh(),
            scenario.prices().retailTariffEuroPerKwh(),
            scenario.prices().feedInTariffEuroPerKwh(),
            scenario.regulator().penaltyMarketEuroPerKwh(),
            scenario.regulator().penaltyImportEuroPerKwh(),
            scenario.regulator().bonusSelfConsumedEuroPerKwh(),
            scenario.regulator().bonusPeerSaleEuroPerKwh()
        }) {
            add(Kind.PRICE, Micro.of(price));
        }
    }

    private void ban(Ban ban) {
        Kind kind = ban.reason() == BanReason.NEGATIVE_BALANCE ? Kind.MONEY : Kind.ENERGY;
        add(kind, ban.measured());
        add(kind, ban.limit());
    }

    private void negotiations(long lot) {
        add(Kind.COUNT, count(Role.BUYER, lot));
        add(Kind.COUNT, count(Role.SELLER, lot));
        for (Negotiation negotiation : hour.negotiations()) {
            boolean own = negotiation.buyer() == home || negotiation.seller() == home;
            for (int round = 0; round < negotiation.rounds(); round++) {
                if (own || round == 0) {
                    add(Kind.PRICE, negotiation.bids()[round]);
                    add(Kind.PRICE, negotiation.asks()[round]);
                }
                if (own) {
                    add(Kind.COUNT, round + 1L);
                }
            }
            if (own) {
                add(Kind.ENERGY, negotiation.energy());
                add(Kind.PRICE, negotiation.price());
                add(Kind.PRICE, negotiation.buyerLimit());
                add(Kind.PRICE, negotiation.sellerLimit());
            }
        }
    }

    private void market() {
        long bids = 0;
        long asks = 0;
        for (MarketOrder order : hour.market().orders()) {
            bids += order.buy() ? order.energy() : 0;
            asks += order.buy() ? 0 : order.energy();
            if (order.home() == home) {
                add(Kind.ENERGY, order.energy());
                add(Kind.ENERGY, order.filled());
                add(Kind.ENERGY, order.energy() - order.filled());
                add(Kind.PRICE, order.limit());
            }
        }
        add(Kind.ENERGY, bids);
        add(Kind.ENERGY, asks);
        add(Kind.ENERGY, hour.market().operatorImport());
        add(Kind.ENERGY, hour.market().operatorExport());
        add(Kind.PRICE, hour.market().price());
        hour.trades().stream()
                .filter(trade -> trade.buyer() == home || trade.seller() == home)
                .forEach(trade -> {
                    add(Kind.MONEY, trade.amount());
                    add(Kind.MONEY, trade.fee());
                    add(Kind.PRICE, trade.price());
                    add(Kind.ENERGY, trade.energy());
                });
    }

    private long count(Role role, long lot) {
        long number = 0;
        for (int other = 0; other < hour.homes().size(); other++) {
            number += hour.homes().role(other) == role && hour.homes().get(Quantity.DESIRED, other) >= lot ? 1 : 0;
        }
        return number;
    }

    private long of(Quantity quantity) {
        return hour.homes().get(quantity, home);
    }

    private void add(Kind kind, long value) {
        values.get(kind).add(value);
    }
}
