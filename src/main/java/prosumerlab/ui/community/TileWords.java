package prosumerlab.ui.community;

import prosumerlab.ui.kit.Formats;

/** A tile in words: for screen readers, for the pointer and for the line under the tiles. */
final class TileWords {
    private TileWords() {}

    /** One line, such as {@code Home 17: selling, generation 1.23 kWh, …}. */
    static String line(CommunityHour hour, int home) {
        return String.join(" · ", parts(hour, home));
    }

    /** The same, one thing a line. */
    static String lines(CommunityHour hour, int home) {
        return String.join("\n", parts(hour, home));
    }

    private static Iterable<String> parts(CommunityHour hour, int home) {
        java.util.List<String> parts = new java.util.ArrayList<>();
        parts.add(Formats.home(home) + ", type " + hour.home(home).type());
        if (hour.hasHappened()) {
            parts.add(hour.activity(home).label());
            hour.ban(home).ifPresent(ban -> parts.add(ban.words()));
            parts.add("Generation " + Formats.energy(hour.generation(home)));
            parts.add("Consumption " + Formats.energy(hour.consumption(home)));
        }
        parts.add(hour.home(home).hasBattery() ? "State of charge " + Formats.percent(hour.soc(home)) : "No battery");
        if (hour.hasHappened()) {
            parts.add("Balance " + Formats.money(hour.money(home)));
        }
        return parts;
    }
}
