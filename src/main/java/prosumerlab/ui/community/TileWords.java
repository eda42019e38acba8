package prosumerlab.ui.community;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.ui.kit.Formats;

/** A tile in words: for screen readers, for the pointer and for the line under the tiles. */
final class TileWords {
    private TileWords() {}

    /** What is read aloud, such as {@code Home 17, type 3, Selling, Generation 1.23 kWh, …}. */
    static String spoken(CommunityHour hour, int home) {
        return String.join(", ", parts(hour, home));
    }

    /** One short line, such as {@code Home 17 · Selling · PV 1.23 kWh · …}. */
    static String line(CommunityHour hour, int home) {
        List<String> parts = new ArrayList<>();
        parts.add(Formats.home(home));
        if (hour.hasHappened()) {
            parts.add(hour.ban(home)
                    .map(BanState::words)
                    .orElse(hour.activity(home).label()));
            parts.add("PV " + Formats.energy(hour.generation(home)));
            parts.add("load " + Formats.energy(hour.consumption(home)));
        }
        parts.add(hour.home(home).hasBattery() ? "SoC " + Formats.percent(hour.soc(home)) : "no battery");
        if (hour.hasHappened()) {
            parts.add(Formats.money(hour.money(home)));
        }
        return String.join(" · ", parts);
    }

    /** Without what the bars of the tile show too, such as {@code Home 17 · Banned, 2 h left: negative balance · −1.02 €}. */
    static String withoutBars(CommunityHour hour, int home) {
        if (!hour.hasHappened()) {
            return line(hour, home);
        }
        String activity =
                hour.ban(home).map(BanState::words).orElse(hour.activity(home).label());
        return Formats.home(home) + " · " + activity + " · " + Formats.money(hour.money(home));
    }

    /** A shorter line, where there is little room, such as {@code Home 17 · Selling · 1.02 €}. */
    static String brief(CommunityHour hour, int home) {
        if (!hour.hasHappened()) {
            return line(hour, home);
        }
        String activity = hour.ban(home)
                .map(ban -> ban.begun() ? "Banned, " + ban.left() : "Ban next")
                .orElse(hour.activity(home).label());
        return Formats.home(home) + " · " + activity + " · " + Formats.money(hour.money(home));
    }

    /** All of it, one thing a line. */
    static String lines(CommunityHour hour, int home) {
        return String.join("\n", parts(hour, home));
    }

    private static Iterable<String> parts(CommunityHour hour, int home) {
        List<String> parts = new ArrayList<>();
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
