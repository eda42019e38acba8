package prosumerlab.results.table;

import java.io.IOException;
import java.util.List;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;

/** {@code prosumer_trading.csv}: what each home wanted, offered, traded and paid. */
final class TradingTable implements Table {
    private static final byte[][] ROLES = words();

    private final CsvFile file;
    private final TimeGrid grid;
    private final List<Home> homes;
    private final long[] p2pTrades;
    private final long[] marketTrades;
    private final Row row = new Row();

    TradingTable(CsvFile file, TimeGrid grid, List<Home> homes) {
        this.file = file;
        this.grid = grid;
        this.homes = homes;
        this.p2pTrades = new long[homes.size()];
        this.marketTrades = new long[homes.size()];
    }

    private static byte[][] words() {
        byte[][] words = new byte[Role.values().length][];
        for (Role each : Role.values()) {
            words[each.ordinal()] = Row.ascii(each.label());
        }
        return words;
    }

    @Override
    public void accept(HourRecord hour) throws IOException {
        ProsumerHours values = hour.homes();
        int hourOfDay = grid.hourOfDay(hour.step());
        for (int home = 0; home < p2pTrades.length; home++) {
            long p2pNow = values.get(Quantity.P2P_TRADES, home);
            long marketNow = values.get(Quantity.MARKET_TRADES, home);
            p2pTrades[home] += p2pNow;
            marketTrades[home] += marketNow;
            Role role = values.role(home);
            row.clear()
                    .count(hour.step())
                    .count(hourOfDay)
                    .count(home)
                    .count(homes.get(home).type());
            row.word(ROLES[role.ordinal()]).flag(values.get(Quantity.BANNED_UNTIL, home) > hour.step());
            row.micro(values.get(Quantity.DESIRED, home));
            long opening = values.get(Quantity.OPENING_PRICE, home);
            row.price(role == Role.BUYER ? opening : ProsumerHours.NO_PRICE);
            row.price(role == Role.SELLER ? opening : ProsumerHours.NO_PRICE);
            row.count(p2pTrades[home]).count(marketTrades[home]).count(p2pNow).count(marketNow);
            row.price(values.get(Quantity.LIMIT_PRICE, home));
            row.micro(values.get(Quantity.P2P_MONEY, home)).micro(values.get(Quantity.MARKET_MONEY, home));
            row.micro(values.get(Quantity.FEES, home)).micro(values.get(Quantity.GRID_MONEY, home));
            file.write(row);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
