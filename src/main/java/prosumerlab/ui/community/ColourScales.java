package prosumerlab.ui.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import prosumerlab.domain.Micro;
import prosumerlab.history.Home;
import prosumerlab.ui.community.ColourScale.LegendEntry;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;

/** Makes the colour scale of an hour. */
final class ColourScales {
    private static final double USUAL_SHARE = 0.95;

    private final CommunityHour hour;
    private final Palette palette;

    private ColourScales(CommunityHour hour, Palette palette) {
        this.hour = hour;
        this.palette = palette;
    }

    static ColourScale of(ColourBy by, CommunityHour hour, Palette palette) {
        ColourScales scales = new ColourScales(hour, palette);
        return switch (by) {
            case NET_BALANCE -> scales.netBalance();
            case SOC -> scales.soc();
            case MONEY -> scales.money();
            case ROLE -> scales.role();
            case HOME_TYPE -> scales.homeType();
            case BAN -> scales.ban();
        };
    }

    /** The same bounds in every hour, so that hours can be compared: the mean base consumption. */
    private ColourScale netBalance() {
        double base = hour.shown().run().homes().stream()
                .mapToDouble(Home::baseKwhPerHour)
                .average()
                .orElse(1);
        double bound = Scale.roundUp(base * hour.shown().grid().stepHours());
        return ColourScale.aroundZero(
                ColourBy.NET_BALANCE,
                home -> hour.hasHappened() ? Micro.toDouble(hour.netBalance(home)) : Double.NaN,
                bound,
                home -> hour.hasHappened() ? signed(hour.netBalance(home)) : "");
    }

    private ColourScale soc() {
        return ColourScale.ramp(
                ColourBy.SOC,
                hour::soc,
                0,
                1,
                home -> Double.isNaN(hour.soc(home)) ? "" : Math.round(100 * hour.soc(home)) + " %",
                List.of("0 %", "50 %", "100 %"),
                List.of(new LegendEntry(Glyph.NONE, null, "No battery")));
    }

    /** Bounds that leave out the few richest and poorest, rounded so that they seldom change. */
    private ColourScale money() {
        double[] amounts = IntStream.range(0, hour.size())
                .mapToDouble(home -> Math.abs(Micro.toDouble(hour.money(home))))
                .sorted()
                .toArray();
        double bound = Scale.roundUp(amounts.length == 0 ? 1 : amounts[(int) (USUAL_SHARE * (amounts.length - 1))]);
        return ColourScale.aroundZero(
                ColourBy.MONEY,
                home -> Micro.toDouble(hour.money(home)),
                bound,
                home -> Formats.money(hour.money(home)));
    }

    private ColourScale role() {
        int[] counts = new int[Activity.values().length];
        for (int home = 0; home < hour.size(); home++) {
            counts[hour.activity(home).ordinal()]++;
        }
        List<LegendEntry> entries = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            if (activity != Activity.UNDECIDED || counts[activity.ordinal()] > 0) {
                entries.add(new LegendEntry(
                        activity.glyph(),
                        tint(activity),
                        activity.label() + ' ' + Formats.count(counts[activity.ordinal()])));
            }
        }
        Tint[] tints = new Tint[counts.length];
        for (Activity activity : Activity.values()) {
            tints[activity.ordinal()] = tint(activity);
        }
        return new ColourScale(
                ColourBy.ROLE,
                home -> tints[hour.activity(home).ordinal()],
                home -> "",
                List.of(),
                List.copyOf(entries));
    }

    private Tint tint(Activity activity) {
        return activity == Activity.UNDECIDED ? null : Tint.of(palette.get(activity.hue()));
    }

    private ColourScale homeType() {
        int last =
                hour.shown().run().homes().stream().mapToInt(Home::type).max().orElse(0);
        return ColourScale.ramp(
                ColourBy.HOME_TYPE,
                home -> hour.home(home).type(),
                0,
                last,
                home -> "T" + hour.home(home).type(),
                List.of("T0", "", "T" + last),
                List.of());
    }

    private ColourScale ban() {
        Tint banned = Tint.of(palette.get(Hue.BAN));
        Tint free = Tint.of(palette.get(Hue.RAISED).interpolate(palette.get(Hue.MUTED), 0.25));
        long begun = 0;
        long next = 0;
        for (int home = 0; home < hour.size(); home++) {
            BanState ban = hour.ban(home).orElse(null);
            begun += ban != null && ban.begun() ? 1 : 0;
            next += ban != null && !ban.begun() ? 1 : 0;
        }
        return new ColourScale(
                ColourBy.BAN,
                home -> hour.ban(home).map(ban -> ban.begun() ? banned : null).orElse(free),
                home -> "",
                List.of(),
                List.of(
                        new LegendEntry(Glyph.CROSS, banned, "Banned " + Formats.count(begun)),
                        new LegendEntry(Glyph.NONE, null, "Banned from next hour " + Formats.count(next)),
                        new LegendEntry(Glyph.NONE, free, "May trade " + Formats.count(hour.size() - begun - next))));
    }

    private static String signed(long micro) {
        double value = Micro.toDouble(micro);
        String number = String.format(Locale.ROOT, Math.abs(value) < 10 ? "%+.1f" : "%+.0f", value);
        return number.matches("[+-][0.]+") ? number.substring(1) : number.replace('-', '−');
    }
}
