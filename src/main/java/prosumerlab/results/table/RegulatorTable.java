package prosumerlab.results.table;

import java.io.IOException;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;

/** {@code regulator_actions.csv}: what the regulator paid and took, and who is banned after its decision. */
final class RegulatorTable implements Table {
    private static final byte[][] REASONS = words();

    private final CsvFile file;
    private final TimeGrid grid;
    private final long[] bonuses;
    private final long[] penalties;
    private final Ban[] decisions;
    private final Row row = new Row();

    RegulatorTable(CsvFile file, TimeGrid grid, List<Home> homes) {
        this.file = file;
        this.grid = grid;
        this.bonuses = new long[homes.size()];
        this.penalties = new long[homes.size()];
        this.decisions = new Ban[homes.size()];
    }

    private static byte[][] words() {
        byte[][] words = new byte[BanReason.values().length][];
        for (BanReason each : BanReason.values()) {
            words[each.ordinal()] = Row.ascii(each.key());
        }
        return words;
    }

    @Override
    public void accept(HourRecord hour) throws IOException {
        ProsumerHours values = hour.homes();
        int hourOfDay = grid.hourOfDay(hour.step());
        for (Ban ban : hour.bans()) {
            decisions[ban.home()] = ban;
        }
        for (int home = 0; home < bonuses.length; home++) {
            long bonus = values.get(Quantity.BONUS, home);
            long penalty = values.get(Quantity.PENALTY, home);
            bonuses[home] += bonus;
            penalties[home] += penalty;
            Ban ban = decisions[home];
            long until = ban == null ? values.get(Quantity.BANNED_UNTIL, home) : ban.untilStep();
            long reason = ban == null
                    ? values.get(Quantity.BAN_REASON, home)
                    : ban.reason().ordinal();
            boolean banned = until > hour.step() + 1;
            row.clear().count(hour.step()).count(hourOfDay).count(home);
            row.micro(bonuses[home]).micro(penalties[home]).flag(banned);
            hours(banned ? until - hour.step() - 1 : 0);
            if (banned) {
                row.word(REASONS[(int) reason]);
            } else {
                row.empty();
            }
            row.micro(bonus).micro(penalty).flag(ban != null);
            decision(ban);
            file.write(row);
            decisions[home] = null;
        }
    }

    /** Whole hours without decimals, as the reference writes them; parts of an hour, with shorter steps, with six. */
    private void hours(long steps) {
        if (steps % grid.stepsPerHour() == 0) {
            row.count(steps / grid.stepsPerHour());
        } else {
            row.micro(steps * Micro.ONE / grid.stepsPerHour());
        }
    }

    private void decision(Ban ban) {
        if (ban == null) {
            row.empty().empty().empty();
        } else {
            row.count(ban.untilStep()).micro(ban.measured()).micro(ban.limit());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
