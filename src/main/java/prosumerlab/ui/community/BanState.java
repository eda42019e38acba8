package prosumerlab.ui.community;

import java.util.Locale;
import prosumerlab.history.BanReason;

/**
 * A ban as it stands in the shown hour.
 *
 * @param hours hours without trade that are left: the shown one included if it has begun
 * @param reason why
 * @param begun false if the regulator decided it at the end of the shown hour, so that it begins with the next
 */
record BanState(double hours, BanReason reason, boolean begun) {
    /** The time left, such as {@code 2 h} or {@code 1.5 h}. */
    String left() {
        return String.format(Locale.ROOT, hours == Math.rint(hours) ? "%.0f h" : "%.1f h", hours);
    }

    /** For where there is little room: the time left and a sign for the reason, such as {@code 2h M}. */
    String badge() {
        return left().replace(" ", "") + (reason == BanReason.NEGATIVE_BALANCE ? " €" : " M");
    }

    /** The reason in words. */
    String because() {
        return reason == BanReason.NEGATIVE_BALANCE ? "negative balance" : "excessive market use";
    }

    /** The whole in words, such as {@code Banned, 2 h left: excessive market use}. */
    String words() {
        return (begun ? "Banned, " + left() + " left: " : "Banned from the next hour for " + left() + ": ") + because();
    }
}
