package prosumerlab.ui.regulator;

import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.ui.kit.Formats;

/**
 * A ban as of the shown hour.
 *
 * @param ban what was decided
 * @param step the shown hour
 * @param grid of the run
 */
record BanRow(Ban ban, int step, TimeGrid grid) {
    /** Whether the home may not trade in the shown hour. */
    boolean isInForce() {
        return ban.fromStep() <= step && step < ban.untilStep();
    }

    /** Whether it is decided but has not begun. */
    boolean isAhead() {
        return step < ban.fromStep();
    }

    /** Steps without trade that are left after the shown one. */
    int stepsLeft() {
        return Math.max(0, ban.untilStep() - Math.max(step + 1, ban.fromStep()));
    }

    String state() {
        if (isAhead()) {
            return "from next " + Formats.stepNoun(grid);
        }
        return !isInForce()
                ? "over"
                : stepsLeft() == 0 ? "ends now" : Formats.count(stepsLeft(), Formats.stepNoun(grid)) + " more";
    }

    String reason() {
        return ban.reason() == BanReason.NEGATIVE_BALANCE ? "Negative balance" : "Excessive market use";
    }

    /** What was measured against which limit. */
    String measure() {
        return ban.reason() == BanReason.NEGATIVE_BALANCE
                ? Formats.money(ban.measured()) + " in the billing period, limit " + Formats.money(ban.limit())
                : Formats.energy(ban.measured()) + " used, limit " + Formats.energy(ban.limit());
    }

    String from() {
        return Formats.moment(grid, ban.fromStep());
    }

    String until() {
        return Formats.moment(grid, ban.untilStep());
    }
}
