package prosumerlab.figure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static prosumerlab.figure.catalogue.RunTablesOnDisk.home;
import static prosumerlab.figure.catalogue.RunTablesOnDisk.number;
import static prosumerlab.figure.catalogue.RunTablesOnDisk.sum;
import static prosumerlab.results.table.TableKind.PROSUMER_ENERGY;
import static prosumerlab.results.table.TableKind.PROSUMER_TRADING;
import static prosumerlab.results.table.TableKind.REGULATOR_ACTIONS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import prosumerlab.figure.FigureSource;
import prosumerlab.results.table.TableKind;
import prosumerlab.scenario.Prices;

/** What figures of homes, their batteries and their money must show, from the tables of the run. */
final class ChecksOfHomes {
    /** A bill is the sum of an amount a step, each rounded to a millionth of a euro. */
    private static final double OFTEN_ROUNDED = 1e-4;

    private ChecksOfHomes() {}

    static Map<String, FigureCheck> all() {
        Map<String, FigureCheck> checks = new TreeMap<>();
        batteries(checks);
        money(checks);
        homes(checks);
        return checks;
    }

    private static void batteries(Map<String, FigureCheck> checks) {
        checks.put("state-of-charge-by-hour", c -> {
            for (int row = 0; row < c.rows().size(); row++) {
                String hour = c.rows().text(row, "Hour_of_the_day");
                double[] charges = c
                        .tables()
                        .rows(
                                PROSUMER_ENERGY,
                                each -> each.get("Hour").equals(hour)
                                        && !each.get("Battery_SOC_%").isEmpty())
                        .stream()
                        .mapToDouble(each -> number(each, "Battery_SOC_%"))
                        .sorted()
                        .toArray();
                FigureRows.same(c.rows().number(row, "Count"), charges.length, "batteries");
                FigureRows.same(c.rows().number(row, "Low_%"), charges[0], "emptiest");
                FigureRows.same(c.rows().number(row, "High_%"), charges[charges.length - 1], "fullest");
                FigureRows.same(
                        c.rows().number(row, "Mean_%"),
                        Arrays.stream(charges).average().orElseThrow(),
                        "mean");
                double median = (charges[(charges.length - 1) / 2] + charges[charges.length / 2]) / 2;
                FigureRows.same(c.rows().number(row, "Median_%"), median, "median");
            }
        });
        checks.put("state-of-charge-by-home", c -> {
            Map<String, String> charges = c.tables().rows(PROSUMER_ENERGY).stream()
                    .collect(Collectors.toMap(
                            row -> row.get("Prosumer_ID") + "@" + row.get("Timestep"),
                            row -> row.get("Battery_SOC_%")));
            long batteries = c.tables().lastRows(PROSUMER_ENERGY).stream()
                    .filter(row -> !row.get("Battery_SOC_%").isEmpty())
                    .count();
            assertThat(c.rows().rows().stream().map(row -> row.get("Home")).distinct())
                    .hasSize((int) batteries);
            int columns = c.rows().size() / (int) batteries;
            for (int at = 0; at < c.rows().size(); at++) {
                boolean newest = at % columns == columns - 1;
                int end = newest ? c.tables().last() : c.rows().from(at + 1) - 1;
                String charge = charges.get(c.rows().text(at, "Home") + "@" + end);
                FigureRows.same(c.rows().number(at, "State_of_charge_%"), Double.parseDouble(charge), "charge");
            }
        });
    }

    private static void money(Map<String, FigureCheck> checks) {
        checks.put("balance-distribution", c -> {
            double[] balances = balances(c);
            bins(c, "Balance_at_the_end", "Paid", balances, value -> value < 0);
            bins(c, "Balance_at_the_end", "Earned", balances, value -> value >= 0);
        });
        checks.put("savings", c -> {
            double[] savings = savings(c);
            bins(c, "Saving_over_the_run", "Lost", savings, value -> value < -1e-7);
            bins(c, "Saving_over_the_run", "Saved", savings, value -> value >= -1e-7);
        });
        checks.put("top-and-bottom", c -> {
            double[] sorted = balances(c);
            double[] byHome = sorted.clone();
            Arrays.sort(sorted);
            int top = (int) c.rows().rows().stream()
                    .filter(row -> !row.get("Largest_Euro").isEmpty())
                    .count();
            assertThat(c.rows().size()).isEqualTo(Math.min(20, sorted.length));
            for (int row = 0; row < c.rows().size(); row++) {
                double balance = row < top
                        ? c.rows().number(row, "Largest_Euro")
                        : c.rows().number(row, "Smallest_Euro");
                int rank = row < top ? sorted.length - 1 - row : c.rows().size() - 1 - row;
                FigureRows.same(balance, sorted[rank], "rank " + row);
                FigureRows.same(balance, byHome[Integer.parseInt(c.rows().text(row, "Home"))], "home");
            }
        });
        checks.put("bill-against-grid-only", c -> {
            double[] balances = balances(c);
            double[] savings = savings(c);
            FigureRows homes = c.rows().series("Homes");
            assertThat(homes.size()).isEqualTo(balances.length);
            for (int home = 0; home < balances.length; home++) {
                FigureRows.same(homes.number(home, "Bill_Euro"), -balances[home], "bill");
                FigureRows.same(
                        homes.number(home, "Bill_with_the_grid_only_Euro"),
                        savings[home] - balances[home],
                        OFTEN_ROUNDED,
                        "grid only");
            }
        });
        checks.put("lorenz-curve", c -> {
            double[] savings = savings(c);
            Arrays.sort(savings);
            double total = Arrays.stream(savings).sum();
            FigureRows curve = c.rows().series("Savings");
            assertThat(curve.size()).isEqualTo(savings.length + 1);
            double sum = 0;
            for (int home = 0; home < savings.length; home++) {
                sum += savings[home];
                FigureRows.same(
                        curve.number(home + 1, "Share_of_all_savings_%"),
                        100 * sum / total,
                        OFTEN_ROUNDED,
                        "share of the poorest");
            }
        });
        checks.put("home-money", c -> {
            int home = c.source().home();
            List<String> columns = List.of(
                    "P2P_Money_Euro",
                    "Market_Money_Euro",
                    "Fees_Euro",
                    "Grid_Money_Euro",
                    "Bonus_Euro",
                    "Penalties_Euro");
            double all = 0;
            for (int row = 0; row < columns.size(); row++) {
                String column = columns.get(row);
                double money = row < 4
                        ? sum(of(c, PROSUMER_TRADING, home), column) * (row == 2 ? -1 : 1)
                        : number(lastOf(c, REGULATOR_ACTIONS, home), column) * (row == 5 ? -1 : 1);
                double shown = money >= 0
                        ? c.rows().number(row, "Income_Euro")
                        : c.rows().number(row, "Costs_Euro");
                FigureRows.same(shown, money, column);
                all += money;
            }
            FigureRows.same(c.rows().number(columns.size(), "Balance_Euro"), all, "balance");
        });
    }

    private static void homes(Map<String, FigureCheck> checks) {
        checks.put("home", c -> {
            int other = c.source().homes() / 2;
            story(c, c.rows("home", c.source().withHome(other)), other);
        });
        checks.put("best-home", c -> {
            double[] savings = savings(c);
            int best = 0;
            for (int home = 1; home < savings.length; home++) {
                best = savings[home] > savings[best] + 1e-7 ? home : best;
            }
            story(c, c.rows(), best);
        });
        checks.put("worst-home", c -> {
            double[] savings = savings(c);
            int worst = 0;
            for (int home = 1; home < savings.length; home++) {
                worst = savings[home] < savings[worst] - 1e-7 ? home : worst;
            }
            story(c, c.rows(), worst);
        });
        checks.put("home-types", c -> {
            FigureRows energy = c.rows().panel("Energy, mean home");
            FigureRows money = c.rows().panel("Bill, mean home");
            double[] balances = balances(c);
            double[] savings = savings(c);
            for (int row = 0; row < energy.size(); row++) {
                String type = energy.text(row, "Home_type");
                List<CSVRecord> rows = c.tables().rows(PROSUMER_ENERGY, each -> each.get("Home_Type_Index")
                        .equals(type));
                int[] homes =
                        rows.stream().mapToInt(RunTablesOnDisk::home).distinct().toArray();
                FigureRows.same(
                        energy.number(row, "PV_generation_kWh"), sum(rows, "PV_Generation_kWh") / homes.length, "PV");
                FigureRows.same(
                        energy.number(row, "Consumption_kWh"), sum(rows, "Consumption_kWh") / homes.length, "load");
                double bought = sum(
                        rows,
                        each -> number(each, "P2P_Bought_kWh")
                                + number(each, "Market_Bought_kWh")
                                + number(each, "Grid_Import_kWh"));
                FigureRows.same(energy.number(row, "Bought_kWh"), bought / homes.length, "bought");
                double sold = sum(
                        rows,
                        each -> number(each, "P2P_Sold_kWh")
                                + number(each, "Market_Sold_kWh")
                                + number(each, "Grid_Export_kWh"));
                FigureRows.same(energy.number(row, "Sold_kWh"), sold / homes.length, "sold");
                double bill = -Arrays.stream(homes)
                        .mapToDouble(home -> balances[home])
                        .average()
                        .orElseThrow();
                double saving = Arrays.stream(homes)
                        .mapToDouble(home -> savings[home])
                        .average()
                        .orElseThrow();
                FigureRows.same(money.number(row, "Bill_Euro"), bill, "bill");
                FigureRows.same(
                        money.number(row, "With_the_grid_only_Euro"), bill + saving, OFTEN_ROUNDED, "grid only");
            }
        });
    }

    private static void story(FigureCheck.Case c, FigureRows rows, int home) {
        FigureRows energy = rows.panel("Energy");
        energy.sums("PV_kWh", PROSUMER_ENERGY, only(home, "PV_Generation_kWh", null));
        energy.sums("Consumption_kWh", PROSUMER_ENERGY, only(home, "Consumption_kWh", null));
        if (c.source().run().homes().get(home).hasBattery()) {
            energy.sums("Battery_kWh", PROSUMER_ENERGY, only(home, "Battery_Charged_kWh", "Battery_Discharged_kWh"));
        } else {
            FigureRows.same(energy.sum("Battery_kWh"), 0, "no battery");
        }
        energy.sums("Peers_kWh", PROSUMER_ENERGY, only(home, "P2P_Bought_kWh", "P2P_Sold_kWh"));
        energy.sums("Market_kWh", PROSUMER_ENERGY, only(home, "Market_Bought_kWh", "Market_Sold_kWh"));
        energy.sums("Grid_kWh", PROSUMER_ENERGY, only(home, "Grid_Import_kWh", "Grid_Export_kWh"));
        FigureRows money = rows.panel("Balance");
        FigureRows.same(money.number(money.size() - 1, "Balance_Euro"), balances(c)[home], "balance");
    }

    private static ToDoubleFunction<CSVRecord> only(int home, String plus, String minus) {
        return row -> home(row) != home ? 0 : number(row, plus) - (minus == null ? 0 : number(row, minus));
    }

    private static List<CSVRecord> of(FigureCheck.Case c, TableKind table, int home) {
        return c.tables().rows(table, row -> home(row) == home);
    }

    private static CSVRecord lastOf(FigureCheck.Case c, TableKind table, int home) {
        Predicate<CSVRecord> of = row -> home(row) == home;
        return c.tables().lastRows(table).stream().filter(of).findFirst().orElseThrow();
    }

    private static double[] balances(FigureCheck.Case c) {
        return c.tables().lastRows(PROSUMER_ENERGY).stream()
                .mapToDouble(row -> number(row, "Balance_Euro"))
                .toArray();
    }

    /** Against a home without battery and trade, whose PV is never too large to be fed in. */
    private static double[] savings(FigureCheck.Case c) {
        FigureSource source = c.source();
        double[] savings = balances(c);
        for (CSVRecord row : c.tables().rows(PROSUMER_ENERGY)) {
            double deficit = number(row, "Consumption_kWh") - number(row, "PV_Generation_kWh");
            int step = (int) number(row, "Timestep");
            Prices prices = source.run().scenarioOf(step).prices();
            double price = deficit > 0 ? prices.retailTariffEuroPerKwh() : prices.feedInTariffEuroPerKwh();
            savings[home(row)] += Math.round(deficit * price * 1e6) / 1e6;
        }
        return savings;
    }

    private static void bins(FigureCheck.Case c, String axis, String series, double[] values, DoublePredicate which) {
        FigureRows bins = c.rows().series(series);
        double counted = 0;
        for (int bin = 0; bin < bins.size(); bin++) {
            double from = bins.number(bin, axis + "_from_Euro");
            double to = bins.number(bin, axis + "_to_Euro");
            double homes = Arrays.stream(values)
                    .filter(which)
                    .filter(value -> value >= from - 1e-7 && value < to - 1e-7)
                    .count();
            FigureRows.same(bins.number(bin, "Homes"), homes, series + " from " + from);
            counted += homes;
        }
        FigureRows.same(counted, Arrays.stream(values).filter(which).count(), series);
    }
}
