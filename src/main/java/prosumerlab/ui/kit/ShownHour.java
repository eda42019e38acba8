package prosumerlab.ui.kit;

import prosumerlab.ui.state.Shown;

/** A shown hour in words. */
public final class ShownHour {
    private ShownHour() {}

    /** Day and clock time, such as {@code Mon 21 Apr 2025, 13:00–14:00}. */
    public static String when(Shown shown) {
        return shown.isBeforeStart()
                ? Formats.day(shown.grid(), 0) + ", before the first " + Formats.stepNoun(shown.grid())
                : Formats.day(shown.grid(), shown.step()) + ", " + Formats.clock(shown.grid(), shown.step());
    }

    /** Clock time alone, such as {@code 13:00–14:00}. */
    public static String clock(Shown shown) {
        return shown.isBeforeStart() ? "Ready to start" : Formats.clock(shown.grid(), shown.step());
    }

    /** Day alone, such as {@code Mon 21 Apr 2025}. */
    public static String day(Shown shown) {
        return Formats.day(shown.grid(), Math.max(0, shown.step()));
    }

    /** Where in the run, such as {@code Hour 14 of 24}. */
    public static String position(Shown shown) {
        String noun = Formats.stepNoun(shown.grid()).equals("hour") ? "Hour " : "Step ";
        return noun + Formats.count(shown.step() + 1L) + " of "
                + Formats.count(shown.grid().steps());
    }
}
