package prosumerlab.results.table;

import static prosumerlab.history.Quantity.*;

import java.io.IOException;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;

/** {@code prosumer_energy.csv}: where each home's energy came from and went. */
final class EnergyTable implements Table {
    private final CsvFile file;
    private final TimeGrid grid;
    private final List<Home> homes;
    private final long[] renewableUse;
    private final Row row = new Row();

    EnergyTable(CsvFile file, TimeGrid grid, List<Home> homes) {
        this.file = file;
        this.grid = grid;
        this.homes = homes;
        this.renewableUse = new long[homes.size()];
    }

    @Override
    public void accept(HourRecord hour) throws IOException {
        ProsumerHours values = hour.homes();
        int hourOfDay = grid.hourOfDay(hour.step());
        for (int home = 0; home < renewableUse.length; home++) {
            long usedNow = values.get(RENEWABLE_USE, home);
            renewableUse[home] += usedNow;
            row.clear()
                    .count(hour.step())
                    .count(hourOfDay)
                    .count(home)
                    .count(homes.get(home).type());
            row.micro(values.get(PV, home)).micro(values.get(LOAD, home));
            battery(values.get(BATTERY_LEVEL, home), values.get(BATTERY_CAPACITY, home));
            row.micro(values.get(CHARGED, home)).micro(values.get(DISCHARGED, home));
            row.micro(values.get(IMBALANCE_BEFORE_P2P, home)).micro(values.get(IMBALANCE_AFTER_P2P, home));
            row.micro(values.get(IMBALANCE_AFTER_MARKET, home)).micro(values.get(BALANCE, home));
            row.micro(renewableUse[home]).micro(values.get(SELF_CONSUMED, home));
            row.micro(values.get(P2P_BOUGHT, home)).micro(values.get(P2P_SOLD, home));
            row.micro(values.get(MARKET_BOUGHT, home)).micro(values.get(MARKET_SOLD, home));
            row.micro(values.get(GRID_IMPORT, home)).micro(values.get(GRID_EXPORT, home));
            row.micro(values.get(CURTAILED, home)).micro(usedNow);
            row.micro(values.get(DISCHARGED_TO_LOAD, home));
            file.write(row);
        }
    }

    private void battery(long level, long capacity) {
        row.micro(level).micro(capacity);
        if (capacity == 0) {
            row.empty();
        } else {
            row.micro(Micro.of(100.0 * level / capacity));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
