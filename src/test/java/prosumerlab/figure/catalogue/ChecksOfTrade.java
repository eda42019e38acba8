package prosumerlab.figure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static prosumerlab.figure.catalogue.RunTablesOnDisk.home;
import static prosumerlab.figure.catalogue.RunTablesOnDisk.number;
import static prosumerlab.figure.catalogue.RunTablesOnDisk.step;
import static prosumerlab.figure.catalogue.RunTablesOnDisk.sum;
import static prosumerlab.results.table.TableKind.ALL_TRADES;
import static prosumerlab.results.table.TableKind.BLOCKCHAIN;
import static prosumerlab.results.table.TableKind.COMMUNITY_SUMMARY;
import static prosumerlab.results.table.TableKind.PROSUMER_ENERGY;
import static prosumerlab.results.table.TableKind.PROSUMER_TRADING;
import static prosumerlab.results.table.TableKind.REGULATOR_ACTIONS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Pair;

/** What figures of trades, blocks and bans must show, from the tables of the run. */
final class ChecksOfTrade {
    private ChecksOfTrade() {}

    static Map<String, FigureCheck> all() {
        Map<String, FigureCheck> checks = new TreeMap<>();
        trades(checks);
        prices(checks);
        blocks(checks);
        bans(checks);
        return checks;
    }

    private static void trades(Map<String, FigureCheck> checks) {
        checks.put("trade-sizes", c -> {
            bins(c, "Peer-to-peer", "p2p", "Energy_of_a_trade", "Quantity_kWh", "_kWh");
            bins(c, "Local_market", "local_market", "Energy_of_a_trade", "Quantity_kWh", "_kWh");
        });
        checks.put("p2p-prices", c -> bins(c, "P2P_trades", "p2p", "Price", "Price_Euro_kWh", "_Euro_kWh"));
        checks.put("trading-partners", c -> {
            Map<String, Double> pairs =
                    c.tables().rows(ALL_TRADES, trade -> trade.get("Trade_Type").equals("p2p")).stream()
                            .collect(Collectors.groupingBy(
                                    trade -> trade.get("Seller_ID") + ">" + trade.get("Buyer_ID"),
                                    Collectors.summingDouble(trade -> number(trade, "Quantity_kWh"))));
            for (int row = 0; row < c.rows().size(); row++) {
                double expected = pairs.getOrDefault(
                        c.rows().text(row, "Seller") + ">" + c.rows().text(row, "Buyer"), Double.NaN);
                if (Double.isNaN(expected)) {
                    assertThat(c.rows().text(row, "Energy_kWh")).isEmpty();
                } else {
                    FigureRows.same(c.rows().number(row, "Energy_kWh"), expected, "pair");
                }
            }
            if (c.source().homes() <= 16) {
                FigureRows.same(
                        c.rows().sum("Energy_kWh"),
                        pairs.values().stream().mapToDouble(each -> each).sum(),
                        "all");
            }
        });
        checks.put("trading-types", c -> {
            Map<String, String> types = c.tables().lastRows(PROSUMER_ENERGY).stream()
                    .collect(Collectors.toMap(row -> row.get("Prosumer_ID"), row -> row.get("Home_Type_Index")));
            types.put("-1", "Market");
            for (int row = 0; row < c.rows().size(); row++) {
                String seller = c.rows().text(row, "Home_type_of_the_seller");
                String buyer = c.rows().text(row, "Home_type_of_the_buyer");
                double expected = sum(
                        c.tables()
                                .rows(
                                        ALL_TRADES,
                                        trade -> types.get(trade.get("Seller_ID"))
                                                        .equals(seller)
                                                && types.get(trade.get("Buyer_ID"))
                                                        .equals(buyer)),
                        "Quantity_kWh");
                FigureRows.same(
                        expected == 0 ? 0 : c.rows().number(row, "Energy_kWh"), expected, seller + " to " + buyer);
            }
            FigureRows.same(c.rows().sum("Energy_kWh"), sum(c.tables().rows(ALL_TRADES), "Quantity_kWh"), "all trade");
        });
    }

    private static void prices(Map<String, FigureCheck> checks) {
        checks.put("negotiation", c -> {
            for (CSVRecord trade :
                    c.tables().rows(ALL_TRADES, row -> row.get("Trade_Type").equals("p2p"))) {
                Pair pair = new Pair(Integer.parseInt(trade.get("Buyer_ID")), Integer.parseInt(trade.get("Seller_ID")));
                FigureSource chosen = c.source().withStep(step(trade)).withPair(pair);
                FigureRows rows = c.rows("negotiation", chosen);
                FigureRows.same(
                        rows.series("Agreed").number(0, "Price_Euro_kWh"), number(trade, "Price_Euro_kWh"), "price");
                List<CSVRecord> homes = c.tables().rows(PROSUMER_TRADING, step(trade), step(trade) + 1);
                assertThat(rows.series("Buyer's limit").number(0, "Price_Euro_kWh"))
                        .isEqualTo(number(homes.get(pair.buyer()), "Limit_Price_Euro_kWh"));
                assertThat(rows.series("Seller's limit").number(0, "Price_Euro_kWh"))
                        .isEqualTo(number(homes.get(pair.seller()), "Limit_Price_Euro_kWh"));
                FigureRows bids = rows.series("Bids");
                assertThat(bids.number(bids.size() - 1, "Price_Euro_kWh"))
                        .isGreaterThanOrEqualTo(rows.series("Asks").number(bids.size() - 1, "Price_Euro_kWh"));
                if (step(trade) > 5 && c.source().steps() > 24) {
                    break;
                }
            }
        });
        checks.put("supply-and-demand", c -> {
            for (CSVRecord hour : c.tables().rows(COMMUNITY_SUMMARY)) {
                if (number(hour, "Market_Bought_kWh") + number(hour, "Market_Sold_kWh") == 0 || step(hour) > 48) {
                    continue;
                }
                FigureRows rows = c.rows("supply-and-demand", c.source().withStep(step(hour)));
                FigureRows clearing = rows.series("Clearing");
                FigureRows.same(clearing.number(0, "Price_Euro_kWh"), number(hour, "Market_Price_Euro_kWh"), "price");
                FigureRows.same(
                        clearing.number(0, "Energy_kWh"),
                        number(hour, "Market_Bought_kWh") + number(hour, "Operator_Export_kWh"),
                        "energy");
                atLeast(rows.series("Demand (bids)"), number(hour, "Market_Bought_kWh"));
                atLeast(rows.series("Supply (asks)"), number(hour, "Market_Sold_kWh"));
                FigureRows grid = rows.series("Grid sells");
                FigureRows.same(
                        grid.number(grid.size() - 1, "Price_Euro_kWh"),
                        c.source().run().scenarioOf(step(hour)).prices().retailTariffEuroPerKwh(),
                        "retail tariff");
            }
        });
    }

    private static void atLeast(FigureRows curve, double traded) {
        double reach = curve.size() == 0 ? 0 : curve.number(curve.size() - 1, "Energy_kWh");
        assertThat(reach).isGreaterThanOrEqualTo(traded - 1e-6);
    }

    private static void blocks(Map<String, FigureCheck> checks) {
        checks.put("block-fill", c -> groups(c, "Transactions", "Transactions"));
        checks.put("mining-time", c -> groups(c, "Mining_time_s", "Simulated_Mining_Seconds"));
        checks.put("attempts", c -> {
            List<CSVRecord> mined = mined(c);
            FigureRows steps = c.rows().series("Blocks of this run");
            for (int row = 1; row < steps.size() - 1; row++) {
                double attempts = steps.number(row, "Attempts");
                long atMost = mined.stream()
                        .filter(block -> number(block, "Attempts") <= attempts)
                        .count();
                long fewer = mined.stream()
                        .filter(block -> number(block, "Attempts") < attempts)
                        .count();
                assertThat(steps.number(row, "Blocks_with_at_most_so_many_%"))
                        .isBetween(100.0 * fewer / mined.size(), 100.0 * atMost / mined.size() + 1e-6);
            }
            double success = Math.pow(16, -number(mined.get(0), "Difficulty"));
            FigureRows chance = c.rows().series("Expected by chance");
            for (int row = 1; row < chance.size(); row += 20) {
                double attempts = chance.number(row, "Attempts");
                double law = success == 1 && attempts < 1 ? 0 : 1 - Math.pow(1 - success, attempts);
                assertThat(chance.number(row, "Blocks_with_at_most_so_many_%")).isCloseTo(100 * law, within(1e-4));
            }
        });
        checks.put("blocks-by-miner", c -> {
            FigureRows blocks = c.rows().panel("Blocks");
            FigureRows rewards = c.rows().panel("Rewards");
            CSVRecord end = c.tables().lastRows(COMMUNITY_SUMMARY).get(0);
            for (int miner = 0; miner < blocks.size(); miner++) {
                String id = Integer.toString(miner);
                long count = mined(c).stream()
                        .filter(block -> block.get("Miner_ID").equals(id))
                        .count();
                FigureRows.same(blocks.number(miner, "Blocks"), count, "blocks of " + id);
                FigureRows.same(
                        rewards.number(miner, "Rewards_Euro"),
                        count * number(end, "Minted_Euro") / mined(c).size(),
                        "rewards of " + id);
            }
            FigureRows.same(blocks.sum("Expected_by_hash_power"), mined(c).size(), 1e-5, "expected in all");
        });
    }

    /** Blocks one by one, or in groups of as many as the names on the axis tell. */
    private static void groups(FigureCheck.Case c, String column, String tableColumn) {
        List<CSVRecord> mined = mined(c);
        String name = c.rows().rows().get(0).keySet().iterator().next();
        for (int row = 0; row < c.rows().size(); row++) {
            int from = Integer.parseInt(c.rows().text(row, name));
            int to = row + 1 < c.rows().size() ? Integer.parseInt(c.rows().text(row + 1, name)) : mined.size() + 1;
            List<CSVRecord> group = mined.subList(from - 1, to - 1);
            FigureRows.same(c.rows().number(row, column), sum(group, tableColumn) / group.size(), column);
        }
    }

    private static List<CSVRecord> mined(FigureCheck.Case c) {
        return c.tables().rows(BLOCKCHAIN, block -> !block.get("Block_Index").equals("0"));
    }

    private static void bans(Map<String, FigureCheck> checks) {
        checks.put("ban-chart", c -> {
            long banned = c
                    .tables()
                    .rows(PROSUMER_TRADING, row -> row.get("Is_Banned").equals("True"))
                    .stream()
                    .mapToInt(RunTablesOnDisk::home)
                    .distinct()
                    .count();
            assertThat(c.rows().rows().stream().map(row -> row.get("Home")).distinct())
                    .hasSize((int) banned);
            int columns = c.rows().size() / (int) banned;
            for (int at = 0; at < c.rows().size(); at++) {
                boolean newest = at % columns == columns - 1;
                int to = newest ? c.tables().last() + 1 : c.rows().from(at + 1);
                int home = Integer.parseInt(c.rows().text(at, "Home"));
                boolean any = c.tables().rows(PROSUMER_TRADING, c.rows().from(at), to).stream()
                        .anyMatch(
                                row -> home(row) == home && row.get("Is_Banned").equals("True"));
                assertThat(!c.rows().text(at, "Trade").equals("May trade")).isEqualTo(any);
            }
        });
        checks.put("bans-by-reason", c -> {
            Map<String, String> reasons =
                    Map.of("Excessive_market_use", "excessive_market_usage", "Negative_balance", "negative_balance");
            double hours = 0;
            double homes = 0;
            for (Map.Entry<String, String> reason : reasons.entrySet()) {
                List<CSVRecord> decided = c.tables()
                        .rows(
                                REGULATOR_ACTIONS,
                                row -> row.get("New_Ban").equals("True")
                                        && row.get("Ban_Reason").equals(reason.getValue()));
                FigureRows.same(c.rows().number(0, reason.getKey()), decided.size(), "decided");
                homes += c.rows().number(1, reason.getKey());
                hours += c.rows().number(2, reason.getKey());
            }
            long banned = c
                    .tables()
                    .rows(REGULATOR_ACTIONS, row -> row.get("New_Ban").equals("True"))
                    .stream()
                    .mapToInt(RunTablesOnDisk::home)
                    .distinct()
                    .count();
            FigureRows.same(homes, banned, "homes");
            long steps = c.tables()
                    .rows(PROSUMER_TRADING, row -> row.get("Is_Banned").equals("True"))
                    .size();
            FigureRows.same(hours, steps * c.source().grid().stepHours(), "hours");
        });
    }

    private static void bins(
            FigureCheck.Case c, String series, String kind, String axis, String tableColumn, String unit) {
        FigureRows bins = c.rows().series(series.replace('_', ' '));
        List<CSVRecord> trades =
                c.tables().rows(ALL_TRADES, trade -> trade.get("Trade_Type").equals(kind));
        for (int bin = 0; bin < bins.size(); bin++) {
            double from = bins.number(bin, axis + "_from" + unit);
            double to = bins.number(bin, axis + "_to" + unit);
            double expected = trades.stream()
                    .mapToDouble(trade -> number(trade, tableColumn))
                    .filter(value -> value >= from - 1e-9 && value < to - 1e-9)
                    .count();
            FigureRows.same(bins.number(bin, "Trades"), expected, series + " from " + from);
        }
        FigureRows.same(bins.sum("Trades"), trades.size(), series);
    }
}
