package prosumerlab.results.saved;

import static prosumerlab.history.Quantity.*;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import prosumerlab.history.Quantity;

/** Reads {@code prosumer_energy.csv}; what only our own columns say is worked out where they are missing. */
final class EnergyFile {
    private static final int MOST_TYPES = 1_000;
    private static final Map<Quantity, String> GIVEN = new LinkedHashMap<>();
    private static final Map<Quantity, String> OWN = new LinkedHashMap<>();

    static {
        GIVEN.put(PV, "PV_Generation_kWh");
        GIVEN.put(LOAD, "Consumption_kWh");
        GIVEN.put(BATTERY_LEVEL, "Battery_Level_kWh");
        GIVEN.put(BATTERY_CAPACITY, "Battery_Capacity_kWh");
        GIVEN.put(CHARGED, "Battery_Charged_kWh");
        GIVEN.put(DISCHARGED, "Battery_Discharged_kWh");
        GIVEN.put(IMBALANCE_BEFORE_P2P, "Imbalance_Before_P2P_kWh");
        GIVEN.put(IMBALANCE_AFTER_P2P, "Imbalance_After_P2P_kWh");
        GIVEN.put(IMBALANCE_AFTER_MARKET, "Imbalance_After_Market_kWh");
        GIVEN.put(BALANCE, "Balance_Euro");
        OWN.put(SELF_CONSUMED, "Self_Consumed_kWh");
        OWN.put(P2P_BOUGHT, "P2P_Bought_kWh");
        OWN.put(P2P_SOLD, "P2P_Sold_kWh");
        OWN.put(MARKET_BOUGHT, "Market_Bought_kWh");
        OWN.put(MARKET_SOLD, "Market_Sold_kWh");
        OWN.put(GRID_IMPORT, "Grid_Import_kWh");
        OWN.put(GRID_EXPORT, "Grid_Export_kWh");
        OWN.put(CURTAILED, "Curtailed_kWh");
        OWN.put(DISCHARGED_TO_LOAD, "Discharged_To_Load_kWh");
    }

    private final TableFile table;
    private final Draft draft;
    private final HomeColumns given;
    private final HomeColumns own;
    private final int type;
    private final int hour;
    private final int usage;
    private final long[] usedBefore;

    EnergyFile(TableFile table, Draft draft) {
        this.table = table;
        this.draft = draft;
        given = new HomeColumns(table, GIVEN);
        own = new HomeColumns(table, OWN);
        type = table.column("Home_Type_Index");
        hour = table.column("Hour");
        usage = table.column("Renewable_Usage_kWh");
        usedBefore = new long[draft.homes];
    }

    /** Makes the steps of the draft. */
    void read() throws IOException {
        HomeRows.read(table, draft.homes, this::take);
    }

    private void take(int number, int home) throws DamagedFolderException {
        Draft.Step step = home == 0 ? draft.append() : draft.steps.get(number);
        if (home == 0) {
            draft.hoursOfDay.add(table.whole(hour, 0, 23));
        }
        if (number == 0) {
            draft.types[home] = table.whole(type, 0, MOST_TYPES);
        }
        given.take(step, home);
        long used = table.micro(usage);
        step.set(RENEWABLE_USE, home, used - usedBefore[home]);
        usedBefore[home] = used;
        workOut(step, home);
        own.take(step, home);
    }

    /** What follows from the order of the phases: PV covers load first, then the battery does, the grid takes what is left. */
    private static void workOut(Draft.Step step, int home) {
        long self = Math.min(step.get(PV, home), step.get(LOAD, home));
        long missing = step.get(LOAD, home) - self;
        long stillMissing = Math.max(0, -step.get(IMBALANCE_BEFORE_P2P, home));
        long left = step.get(IMBALANCE_AFTER_MARKET, home);
        step.set(SELF_CONSUMED, home, self);
        step.set(DISCHARGED_TO_LOAD, home, Math.max(0, Math.min(missing - stillMissing, step.get(DISCHARGED, home))));
        step.set(GRID_IMPORT, home, Math.max(0, -left));
        step.set(GRID_EXPORT, home, Math.max(0, left));
    }
}
