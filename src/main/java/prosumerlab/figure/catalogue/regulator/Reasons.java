package prosumerlab.figure.catalogue.regulator;

import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.history.BanReason;

/** The reasons of a ban in words and colours, and what to say where nobody was banned. */
final class Reasons {
    static final String NOBODY =
            "Nobody has been banned so far. Bans need a regulator in the scenario, and homes that use the local"
                    + " market far more than others or run into debt.";

    private Reasons() {}

    static String words(BanReason reason) {
        return switch (reason) {
            case EXCESSIVE_MARKET_USAGE -> "Excessive market use";
            case NEGATIVE_BALANCE -> "Negative balance";
        };
    }

    static Tone tone(BanReason reason) {
        return switch (reason) {
            case EXCESSIVE_MARKET_USAGE -> Tone.BAN;
            case NEGATIVE_BALANCE -> Tone.NEUTRAL_1;
        };
    }

    static boolean neverNeeded(FigureSource source) {
        return source.hours().stream().allMatch(hour -> hour.bans().isEmpty());
    }
}
