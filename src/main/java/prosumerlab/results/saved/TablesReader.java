package prosumerlab.results.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prosumerlab.domain.TimeGrid;
import prosumerlab.files.FileProblems;
import prosumerlab.history.Block;
import prosumerlab.history.Gap;
import prosumerlab.history.Home;
import prosumerlab.history.Run;
import prosumerlab.history.chain.Genesis;
import prosumerlab.results.ChainFileException;
import prosumerlab.results.ChainJson;
import prosumerlab.results.ResultsFolder;
import prosumerlab.results.table.TableKind;
import prosumerlab.scenario.LoadedScenario;

/** Builds a run from the tables of a folder, and from its chain where there is one. */
final class TablesReader {
    private final Path folder;
    private final Optional<LoadedScenario> source;
    private final List<Home> equipment;
    private final long memory;
    private final Damage damage = new Damage();

    /**
     * @param source the scenario of the folder, if it has one
     * @param equipment the homes of that scenario; empty without one
     * @param memory bytes that the run may take
     */
    TablesReader(Path folder, Optional<LoadedScenario> source, List<Home> equipment, long memory) {
        this.folder = folder;
        this.source = source;
        this.equipment = equipment;
        this.memory = memory;
    }

    /** @throws DamagedFolderException with all that is wrong with the form of the files */
    Run read() throws IOException {
        Draft draft = energy();
        boolean ownMoney = trading(draft);
        TimeGrid grid = grid(draft);
        trades(draft, ownMoney);
        regulator(draft, grid);
        community(draft);
        Block genesis = chain(draft);
        damage.throwIfAny();
        draft.gaps.add(Gap.BARGAINING);
        draft.gaps.add(Gap.AUDIT);
        if (equipment.size() != draft.homes) {
            draft.gaps.add(Gap.EQUIPMENT);
        }
        return new DraftedRun(draft, equipment).run(scenario(draft), genesis);
    }

    private LoadedScenario scenario(Draft draft) {
        return source.orElseGet(() -> {
            draft.gaps.add(Gap.SCENARIO);
            String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
            return LoadedScenario.of(TablesScenario.of(name, draft, !draft.gaps.contains(Gap.CHAIN)));
        });
    }

    private Draft energy() throws IOException {
        Path file = file(TableKind.PROSUMER_ENERGY);
        if (!Files.exists(file)) {
            damage.startFile(TableKind.PROSUMER_ENERGY.fileName());
            throw damage.fatal("is missing; without it there are no homes to show");
        }
        int homes = HomeRows.homes(file, TableKind.PROSUMER_ENERGY, damage);
        if (source.isPresent() && source.get().scenario().community().prosumers() != homes) {
            throw damage.fatal("has " + homes + " homes, but " + ResultsFolder.SCENARIO + " has "
                    + source.get().scenario().community().prosumers());
        }
        RunMemory.check(folder.toString(), homes, Encoding.lines(file) / homes, memory);
        Draft draft = new Draft(homes);
        try (TableFile table = open(TableKind.PROSUMER_ENERGY)) {
            new EnergyFile(table, draft).read();
        }
        return draft;
    }

    /** Whether the table holds money by home. */
    private boolean trading(Draft draft) throws IOException {
        if (isMissing(TableKind.PROSUMER_TRADING)) {
            draft.gaps.add(Gap.WISHES);
            draft.gaps.add(Gap.ACCOUNTS);
            return false;
        }
        try (TableFile table = open(TableKind.PROSUMER_TRADING)) {
            checkSteps(draft, new TradingFile(table, draft).read());
            return table.column("P2P_Money_Euro") != TableFile.NONE
                    && table.column("Market_Money_Euro") != TableFile.NONE;
        }
    }

    /** The grid of steps, which the hours of the day in the tables must follow. */
    private TimeGrid grid(Draft draft) throws DamagedFolderException {
        TimeGrid grid = source.map(LoadedScenario::scenario)
                .orElseGet(() -> TablesScenario.of("tables", draft, false))
                .horizon()
                .grid();
        damage.startFile(TableKind.PROSUMER_ENERGY.fileName());
        if (draft.steps.size() > grid.steps()) {
            throw damage.fatal(
                    "has " + draft.steps.size() + " steps, but " + ResultsFolder.SCENARIO + " has " + grid.steps());
        }
        int wrong = TablesScenario.wrongHour(draft.hoursOfDay, grid);
        if (wrong >= 0) {
            throw damage.fatal(
                    2 + (long) wrong * draft.homes,
                    "Hour: step " + wrong + " is in hour " + draft.hoursOfDay.get(wrong) + ", expected hour "
                            + grid.hourOfDay(wrong) + ": runs start at midnight and go on step by step");
        }
        return grid;
    }

    private void trades(Draft draft, boolean ownMoney) throws IOException {
        if (isMissing(TableKind.ALL_TRADES)) {
            draft.gaps.add(Gap.TRADES);
            return;
        }
        boolean ownSums;
        try (TableFile energy = open(TableKind.PROSUMER_ENERGY)) {
            ownSums = energy.column("P2P_Bought_kWh") != TableFile.NONE;
        }
        try (TableFile table = open(TableKind.ALL_TRADES)) {
            new TradesFile(table, draft, !ownSums, !ownMoney).read();
        }
    }

    private void regulator(Draft draft, TimeGrid grid) throws IOException {
        if (isMissing(TableKind.REGULATOR_ACTIONS)) {
            draft.gaps.add(Gap.REGULATOR);
            return;
        }
        try (TableFile table = open(TableKind.REGULATOR_ACTIONS)) {
            checkSteps(draft, new RegulatorFile(table, draft, grid.stepsPerHour()).read());
        }
    }

    private void community(Draft draft) throws IOException {
        if (isMissing(TableKind.COMMUNITY_SUMMARY)) {
            draft.gaps.add(Gap.FORECAST);
            draft.gaps.add(Gap.ACCOUNTS);
            return;
        }
        try (TableFile table = open(TableKind.COMMUNITY_SUMMARY)) {
            if (table.column("Operator_Balance_Euro") == TableFile.NONE) {
                draft.gaps.add(Gap.ACCOUNTS);
            }
            checkSteps(draft, new CommunityFile(table, draft).read());
        }
    }

    private Block chain(Draft draft) throws IOException {
        Path file = folder.resolve(ResultsFolder.CHAIN);
        if (!Files.exists(file)) {
            draft.gaps.add(Gap.CHAIN);
            return Genesis.BLOCK;
        }
        damage.startFile(ResultsFolder.CHAIN);
        List<Block> blocks = new ArrayList<>();
        try {
            blocks.addAll(ChainJson.read(file).blocks());
        } catch (ChainFileException e) {
            damage.add(e.problems());
        } catch (IOException e) {
            throw damage.fatal(FileProblems.reason(e));
        }
        damage.throwIfAny();
        if (blocks.isEmpty()) {
            throw damage.fatal("has no genesis block");
        }
        int before = 0;
        for (Block block : blocks.subList(1, blocks.size())) {
            if (block.step() < before || block.step() >= draft.steps.size()) {
                throw damage.fatal("block " + block.index() + " was mined in step " + block.step()
                        + ", but the tables have steps " + before + " to " + (draft.steps.size() - 1) + " from there");
            }
            before = block.step();
            draft.steps.get(before).blocks.add(block);
        }
        return blocks.get(0);
    }

    private void checkSteps(Draft draft, int steps) throws DamagedFolderException {
        if (steps != draft.steps.size()) {
            damage.file("has " + steps + " steps, but " + TableKind.PROSUMER_ENERGY.fileName() + " has "
                    + draft.steps.size());
        }
    }

    private boolean isMissing(TableKind kind) {
        return !Files.exists(file(kind));
    }

    private Path file(TableKind kind) {
        return folder.resolve(kind.fileName());
    }

    private TableFile open(TableKind kind) throws DamagedFolderException {
        return TableFile.open(file(kind), kind, damage);
    }
}
