package prosumerlab.figure.catalogue;

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
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import prosumerlab.scenario.Prices;

/** What figures over time must show, from the tables of the run. */
final class ChecksOverTime {
    private ChecksOverTime() {}

    static Map<String, FigureCheck> all() {
        Map<String, FigureCheck> checks = new TreeMap<>();
        energy(checks);
        trading(checks);
        money(checks);
        checks.put("battery-charge-and-discharge", c -> {
            c.rows().sums("Charged_kWh", PROSUMER_ENERGY, "Battery_Charged_kWh");
            c.rows().sums("Discharged_to_own_load_kWh", PROSUMER_ENERGY, row -> -number(row, "Discharged_To_Load_kWh"));
            c.rows()
                    .sums(
                            "Discharged_for_sale_kWh",
                            PROSUMER_ENERGY,
                            row -> number(row, "Discharged_To_Load_kWh") - number(row, "Battery_Discharged_kWh"));
        });
        checks.put("mean-state-of-charge", c -> c.rows()
                .overTime(
                        "All_together_%",
                        PROSUMER_ENERGY, rows -> {
                            List<CSVRecord> end = atTheEnd(rows);
                            return 100 * sum(end, "Battery_Level_kWh") / sum(end, "Battery_Capacity_kWh");
                        }));
        checks.put("banned-by-hour", c -> {
            c.rows()
                    .overTime(
                            "Newly_decided",
                            REGULATOR_ACTIONS,
                            rows -> valueUnlessZero(
                                    perStep(rows, row -> row.get("New_Ban").equals("True"))));
            for (int row = 0; row < c.rows().size(); row++) {
                List<CSVRecord> homes = c.tables()
                        .rows(PROSUMER_TRADING, c.rows().from(row), c.rows().to(row));
                FigureRows.same(
                        c.rows().number(row, "Excessive_market_use") + c.rows().number(row, "Negative_balance"),
                        perStep(homes, home -> home.get("Is_Banned").equals("True")),
                        "banned");
            }
        });
        checks.put("treasury", c -> {
            c.rows().overTime("Penalties_taken_Euro", REGULATOR_ACTIONS, rows -> sum(atTheEnd(rows), "Penalties_Euro"));
            c.rows().overTime("Bonuses_paid_Euro", REGULATOR_ACTIONS, rows -> -sum(atTheEnd(rows), "Bonus_Euro"));
            c.rows().ends("Treasury_Euro", "Regulator_Balance_Euro");
        });
        checks.put("blocks-and-transactions", c -> {
            c.rows().panel("Blocks").sums("Blocks", COMMUNITY_SUMMARY, "Blocks_Mined");
            c.rows()
                    .panel("Transactions")
                    .sums(
                            "In_blocks",
                            BLOCKCHAIN,
                            row -> row.get("Block_Index").equals("0") ? 0 : number(row, "Transactions"));
        });
        return checks;
    }

    private static void energy(Map<String, FigureCheck> checks) {
        checks.put("generation-and-consumption", c -> {
            c.rows().sums("PV_generation_kWh", PROSUMER_ENERGY, "PV_Generation_kWh");
            c.rows().sums("Consumption_kWh", PROSUMER_ENERGY, "Consumption_kWh");
        });
        checks.put("energy-flows", c -> {
            c.rows().sums("Own_PV_kWh", PROSUMER_ENERGY, "Self_Consumed_kWh");
            c.rows().sums("Own_battery_kWh", PROSUMER_ENERGY, "Discharged_To_Load_kWh");
            c.rows().sums("Peers_kWh", ALL_TRADES, energyOf("p2p"));
            c.rows()
                    .sums(
                            "Local_market_kWh",
                            ALL_TRADES,
                            row -> bought(row) ? energyOf("local_market").applyAsDouble(row) : 0);
            c.rows().sums("Grid_last_resort_kWh", PROSUMER_ENERGY, "Grid_Import_kWh");
            c.rows().sums("Consumption_kWh", PROSUMER_ENERGY, "Consumption_kWh");
            for (int row = 0; row < c.rows().size(); row++) {
                double parts = 0;
                for (String part : List.of("Own_PV", "Own_battery", "Peers", "Local_market", "Grid_last_resort")) {
                    parts += c.rows().number(row, part + "_kWh");
                }
                FigureRows.same(parts, c.rows().number(row, "Consumption_kWh"), "all sources together");
            }
        });
        checks.put("generation-uses", c -> {
            c.rows().sums("Used_at_once_kWh", PROSUMER_ENERGY, "Self_Consumed_kWh");
            c.rows().sums("Charged_kWh", PROSUMER_ENERGY, "Battery_Charged_kWh");
            c.rows().sums("Sold_to_peers_kWh", ALL_TRADES, energyOf("p2p"));
            c.rows()
                    .sums(
                            "Local_market_kWh",
                            ALL_TRADES,
                            row -> bought(row) ? 0 : energyOf("local_market").applyAsDouble(row));
            c.rows().sums("Grid_last_resort_kWh", PROSUMER_ENERGY, "Grid_Export_kWh");
            c.rows().sums("Curtailed_kWh", PROSUMER_ENERGY, "Curtailed_kWh");
        });
        checks.put("surplus-and-deficit", c -> {
            c.rows().sums("Surplus_kWh", PROSUMER_ENERGY, row -> Math.max(0, number(row, "Imbalance_Before_P2P_kWh")));
            c.rows().sums("Deficit_kWh", PROSUMER_ENERGY, row -> Math.min(0, number(row, "Imbalance_Before_P2P_kWh")));
            c.rows().sums("Net_kWh", PROSUMER_ENERGY, "Imbalance_Before_P2P_kWh");
        });
        checks.put("imbalance-by-phase", c -> {
            imbalance(c, "After_self-consumption_kWh", "Imbalance_Before_P2P_kWh");
            imbalance(c, "After_P2P_kWh", "Imbalance_After_P2P_kWh");
            imbalance(c, "After_the_local_market_kWh", "Imbalance_After_Market_kWh");
        });
        checks.put("renewable-usage", c -> {
            c.rows().sums("PV_used_at_once_kWh", PROSUMER_ENERGY, "Self_Consumed_kWh");
            c.rows()
                    .sums(
                            "Out_of_batteries_kWh",
                            PROSUMER_ENERGY,
                            row -> number(row, "Renewable_Usage_kWh_This_Hour") - number(row, "Self_Consumed_kWh"));
            FigureRows.same(
                    c.rows().sum("PV_used_at_once_kWh") + c.rows().sum("Out_of_batteries_kWh"),
                    sum(c.tables().lastRows(PROSUMER_ENERGY), "Renewable_Usage_kWh"),
                    "used over the run");
        });
        checks.put("grid-exchange", c -> {
            c.rows()
                    .sums(
                            "Import_kWh",
                            COMMUNITY_SUMMARY,
                            row -> number(row, "Grid_Import_kWh") + number(row, "Operator_Import_kWh"));
            c.rows()
                    .sums(
                            "Export_kWh",
                            COMMUNITY_SUMMARY,
                            row -> -number(row, "Grid_Export_kWh") - number(row, "Operator_Export_kWh"));
            c.rows()
                    .sums(
                            "Import_without_battery_and_trade_kWh",
                            PROSUMER_ENERGY,
                            row -> Math.max(0, number(row, "Consumption_kWh") - number(row, "PV_Generation_kWh")));
        });
    }

    private static void imbalance(FigureCheck.Case c, String column, String tableColumn) {
        c.rows().sums(column, PROSUMER_ENERGY, row -> Math.abs(number(row, tableColumn)));
    }

    private static void trading(Map<String, FigureCheck> checks) {
        checks.put("buyers-and-sellers", c -> {
            Map<String, String> roles =
                    Map.of("Buyers", "Buyer", "Sellers", "Seller", "Banned", "Banned", "Neither", "Neutral");
            roles.forEach((column, role) -> c.rows()
                    .overTime(
                            column,
                            PROSUMER_TRADING,
                            rows -> perStep(rows, row -> row.get("Role").equals(role))));
        });
        checks.put("trades-by-mechanism", c -> {
            c.rows().sums("Peer-to-peer", ALL_TRADES, row -> is(row, "p2p") ? 1 : 0);
            c.rows().sums("Local_market", ALL_TRADES, row -> is(row, "local_market") ? 1 : 0);
        });
        checks.put("traded-energy", c -> {
            c.rows().sums("Peer-to-peer_kWh", ALL_TRADES, energyOf("p2p"));
            c.rows().sums("Local_market_kWh", ALL_TRADES, energyOf("local_market"));
        });
        checks.put("p2p-share", c -> {
            c.rows()
                    .overTime(
                            "Of_energy_%",
                            ALL_TRADES, rows -> 100 * sum(rows, energyOf("p2p")) / sum(rows, "Quantity_kWh"));
            c.rows()
                    .overTime(
                            "Of_trades_%",
                            ALL_TRADES,
                            rows -> 100.0
                                    * rows.stream()
                                            .filter(row -> is(row, "p2p"))
                                            .count()
                                    / (rows.isEmpty() ? Double.NaN : rows.size()));
        });
        checks.put("prices", c -> {
            c.rows()
                    .overTime(
                            "Forecast_Euro_kWh",
                            COMMUNITY_SUMMARY,
                            rows -> sum(rows, "Price_Forecast_Euro_kWh") / rows.size());
            c.rows().overTime("Opening_bids_Euro_kWh", PROSUMER_TRADING, rows -> mean(rows, "Bid_Price_Euro_kWh"));
            c.rows().overTime("Opening_asks_Euro_kWh", PROSUMER_TRADING, rows -> mean(rows, "Ask_Price_Euro_kWh"));
            c.rows().overTime("P2P_trades_Euro_kWh", ALL_TRADES, rows -> price(rows, "p2p"));
            c.rows().overTime("Local_market_Euro_kWh", ALL_TRADES, rows -> price(rows, "local_market"));
            tariff(c, "Retail_tariff_Euro_kWh", Prices::retailTariffEuroPerKwh);
            tariff(c, "Feed-in_tariff_Euro_kWh", Prices::feedInTariffEuroPerKwh);
        });
    }

    private static void tariff(FigureCheck.Case c, String column, ToDoubleFunction<Prices> tariff) {
        c.rows().overTime(column, COMMUNITY_SUMMARY, rows -> rows.stream()
                .mapToDouble(row -> tariff.applyAsDouble(
                        c.source().run().scenarioOf(step(row)).prices()))
                .average()
                .orElseThrow());
    }

    private static void money(Map<String, FigureCheck> checks) {
        checks.put("balance-over-time", c -> {
            c.rows().overTime("Mean_Euro", PROSUMER_ENERGY, rows -> mean(atTheEnd(rows), "Balance_Euro"));
            c.rows().overTime("All_homes_from_Euro", PROSUMER_ENERGY, rows -> atTheEnd(rows).stream()
                    .mapToDouble(row -> number(row, "Balance_Euro"))
                    .min()
                    .orElseThrow());
            c.rows().overTime("All_homes_to_Euro", PROSUMER_ENERGY, rows -> atTheEnd(rows).stream()
                    .mapToDouble(row -> number(row, "Balance_Euro"))
                    .max()
                    .orElseThrow());
        });
        checks.put("bonuses-penalties-fees", c -> {
            c.rows().sums("Bonuses_Euro", REGULATOR_ACTIONS, "Bonus_Euro_This_Hour");
            c.rows().sums("Penalties_Euro", REGULATOR_ACTIONS, row -> -number(row, "Penalties_Euro_This_Hour"));
            c.rows().sums("Market_fees_Euro", PROSUMER_TRADING, row -> -number(row, "Fees_Euro"));
        });
        checks.put("accounts", c -> {
            c.rows().overTime("Homes_Euro", PROSUMER_ENERGY, rows -> sum(atTheEnd(rows), "Balance_Euro"));
            c.rows().ends("Utility_Euro", "Utility_Balance_Euro");
            c.rows().ends("Market_operator_Euro", "Operator_Balance_Euro");
            c.rows().ends("Regulator_Euro", "Regulator_Balance_Euro");
            c.rows().ends("Miners_Euro", "Miners_Balance_Euro");
        });
    }

    private static ToDoubleFunction<CSVRecord> energyOf(String kind) {
        return row -> is(row, kind) ? number(row, "Quantity_kWh") : 0;
    }

    private static boolean is(CSVRecord trade, String kind) {
        return trade.get("Trade_Type").equals(kind);
    }

    /** Whether a home bought it from the market operator, or from a peer. */
    private static boolean bought(CSVRecord trade) {
        return !trade.get("Buyer_ID").equals("-1");
    }

    private static double price(List<CSVRecord> trades, String kind) {
        double energy = sum(trades, energyOf(kind));
        return sum(trades, row -> energyOf(kind).applyAsDouble(row) * number(row, "Price_Euro_kWh")) / energy;
    }

    /** The mean of the cells that are not empty. */
    private static double mean(List<CSVRecord> rows, String column) {
        List<CSVRecord> filled =
                rows.stream().filter(row -> !row.get(column).isEmpty()).toList();
        return sum(filled, column) / filled.size();
    }

    /** How many rows are so, in the mean of the time steps. */
    private static double valueUnlessZero(double value) {
        return value == 0 ? Double.NaN : value;
    }

    private static double perStep(List<CSVRecord> rows, Predicate<CSVRecord> so) {
        return rows.stream().filter(so).count()
                / (double) rows.stream().map(RunTablesOnDisk::step).distinct().count();
    }

    private static List<CSVRecord> atTheEnd(List<CSVRecord> rows) {
        int last = step(rows.get(rows.size() - 1));
        return rows.stream().filter(row -> step(row) == last).collect(Collectors.toList());
    }
}
