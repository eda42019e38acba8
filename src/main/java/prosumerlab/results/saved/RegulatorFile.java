package prosumerlab.results.saved;

import static prosumerlab.history.Quantity.*;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import prosumerlab.domain.Micro;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;

/** Reads {@code regulator_actions.csv}: the state after each decision, from which bans and their ends follow. */
final class RegulatorFile {
    private static final Map<String, BanReason> REASONS = new LinkedHashMap<>();

    static {
        for (BanReason reason : BanReason.values()) {
            REASONS.put(reason.key(), reason);
        }
    }

    private final TableFile table;
    private final Draft draft;
    private final int stepsPerHour;
    private final long[] bonusBefore;
    private final long[] penaltyBefore;
    private final int[] until;
    private final int[] reasons;
    private final int bonus;
    private final int penalties;
    private final int banned;
    private final int duration;
    private final int reason;
    private final int fresh;
    private final int measured;
    private final int limit;

    RegulatorFile(TableFile table, Draft draft, int stepsPerHour) {
        this.table = table;
        this.draft = draft;
        this.stepsPerHour = stepsPerHour;
        bonusBefore = new long[draft.homes];
        penaltyBefore = new long[draft.homes];
        until = new int[draft.homes];
        reasons = new int[draft.homes];
        Arrays.fill(reasons, -1);
        bonus = table.column("Bonus_Euro");
        penalties = table.column("Penalties_Euro");
        banned = table.column("Is_Banned");
        duration = table.column("Ban_Duration");
        reason = table.column("Ban_Reason");
        fresh = table.column("New_Ban");
        measured = table.column("Ban_Measured");
        limit = table.column("Ban_Limit");
    }

    /** Fills the steps of the draft; how many there are. */
    int read() throws IOException {
        return HomeRows.read(table, draft.homes, this::take);
    }

    private void take(int number, int home) throws DamagedFolderException {
        if (number >= draft.steps.size()) {
            return;
        }
        Draft.Step step = draft.steps.get(number);
        step.set(BONUS, home, change(bonus, bonusBefore, home));
        step.set(PENALTY, home, change(penalties, penaltyBefore, home));
        step.set(BANNED_UNTIL, home, Math.max(step.get(BANNED_UNTIL, home), until[home]));
        step.set(BAN_REASON, home, reasons[home]);
        if (table.flag(banned)) {
            decide(step, number, home);
        }
        if (step.get(BANNED_UNTIL, home) > number && step.get(BAN_REASON, home) < 0) {
            agree(step, home);
        }
    }

    /** The other table has the home banned before any ban was decided: by the one of this very row, or by none. */
    private void agree(Draft.Step step, int home) {
        if (reasons[home] < 0) {
            step.set(BANNED_UNTIL, home, 0);
        }
        step.set(BAN_REASON, home, reasons[home]);
    }

    private long change(int column, long[] before, int home) throws DamagedFolderException {
        long total = table.micro(column);
        long change = total - before[home];
        before[home] = total;
        return change;
    }

    /** A ban that ends later than what was known is a new decision. */
    private void decide(Draft.Step step, int number, int home) throws DamagedFolderException {
        long steps = table.micro(duration) * stepsPerHour / Micro.ONE;
        BanReason why = table.isEmpty(reason) ? null : table.word(reason, REASONS);
        if (why == null || steps < 0 || steps > Integer.MAX_VALUE / 2) {
            table.wrong("is a ban without a reason or an end");
            return;
        }
        int end = number + 1 + (int) steps;
        boolean decided = fresh == TableFile.NONE ? end > until[home] : table.flag(fresh);
        if (decided) {
            step.bans.add(new Ban(home, why, number + 1, end, number(measured), number(limit)));
        }
        until[home] = end;
        reasons[home] = why.ordinal();
    }

    private long number(int column) throws DamagedFolderException {
        return column == TableFile.NONE || table.isEmpty(column) ? 0 : table.micro(column);
    }
}
