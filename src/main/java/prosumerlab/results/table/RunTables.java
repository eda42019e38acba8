package prosumerlab.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;

/** All tables of a results folder while a run is written. */
public final class RunTables implements Table {
    private final List<Table> tables = new ArrayList<>();

    /**
     * Creates the files.
     *
     * @param folder an existing folder
     * @param chained whether trades are recorded in a chain, so that their rows wait for their block
     * @throws IOException if a file cannot be created; those created before are closed
     */
    public RunTables(Path folder, TimeGrid grid, List<Home> homes, Block genesis, boolean chained) throws IOException {
        try {
            tables.add(new EnergyTable(file(folder, TableKind.PROSUMER_ENERGY), grid, homes));
            tables.add(new TradingTable(file(folder, TableKind.PROSUMER_TRADING), grid, homes));
            tables.add(new TradesTable(file(folder, TableKind.ALL_TRADES), grid, chained));
            tables.add(new RegulatorTable(file(folder, TableKind.REGULATOR_ACTIONS), grid, homes));
            tables.add(new CommunityTable(file(folder, TableKind.COMMUNITY_SUMMARY), grid));
            tables.add(new BlockTable(file(folder, TableKind.BLOCKCHAIN), genesis));
        } catch (IOException e) {
            closeAfter(e);
            throw e;
        }
    }

    @Override
    public void accept(HourRecord hour) throws IOException {
        for (Table table : tables) {
            table.accept(hour);
        }
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Table table : tables) {
            try {
                table.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        tables.clear();
        if (first != null) {
            throw first;
        }
    }

    private void closeAfter(IOException failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static CsvFile file(Path folder, TableKind kind) throws IOException {
        return new CsvFile(folder.resolve(kind.fileName()), kind.columns());
    }
}
