package prosumerlab.results.saved;

import java.io.IOException;
import prosumerlab.domain.Micro;
import prosumerlab.history.Accounts;

/** Reads {@code community_summary.csv}: what is known of each step besides its homes. Sums over homes are not read again. */
final class CommunityFile {
    private final TableFile table;
    private final Draft draft;

    CommunityFile(TableFile table, Draft draft) {
        this.table = table;
        this.draft = draft;
    }

    /** Fills the steps of the draft; how many there are. */
    int read() throws IOException {
        int timestep = table.column("Timestep");
        int forecast = table.column("Price_Forecast_Euro_kWh");
        int number = 0;
        while (table.next()) {
            int found = table.whole(timestep, 0, Integer.MAX_VALUE);
            if (found != number) {
                throw table.fatal(
                        "found step " + found + ", expected step " + number + ": rows are missing or out of order");
            }
            if (number < draft.steps.size()) {
                Draft.Step step = draft.steps.get(number);
                step.forecast = table.micro(forecast);
                own(step);
            }
            number++;
        }
        return number;
    }

    private void own(Draft.Step step) throws DamagedFolderException {
        step.cloudCover = Micro.toDouble(micro("Cloud_Cover"));
        step.clearSky = Micro.toDouble(micro("Clear_Sky_Irradiance_kW_m2"));
        int price = table.column("Market_Price_Euro_kWh");
        if (price != TableFile.NONE) {
            step.marketPrice = table.price(price);
        }
        step.operatorImport = micro("Operator_Import_kWh");
        step.operatorExport = micro("Operator_Export_kWh");
        int pending = table.column("Pending_Transactions");
        step.pending = pending == TableFile.NONE ? 0 : table.whole(pending, 0, Integer.MAX_VALUE);
        step.accounts = new Accounts(
                micro("Operator_Balance_Euro"),
                micro("Regulator_Balance_Euro"),
                micro("Utility_Balance_Euro"),
                new long[] {micro("Miners_Balance_Euro")},
                micro("Minted_Euro"));
    }

    private long micro(String name) throws DamagedFolderException {
        int column = table.column(name);
        return column == TableFile.NONE ? 0 : table.micro(column);
    }
}
