package prosumerlab.ui.tamper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import prosumerlab.domain.Hash;
import prosumerlab.history.chain.ChainProblem;
import prosumerlab.history.chain.ChainProblem.Kind;
import prosumerlab.session.tampering.Condition;
import prosumerlab.session.tampering.TamperedChain;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.state.Shown;

/** A tampered chain in words. */
final class TamperWords {
    private static final int SHORT_HASH = 10;
    private static final int MOST_PARTS = 4;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double LEAST_SECONDS = 5e-5;
    private static final String AT_ONCE = "less than 0.1 ms";
    private static final Pattern LONG_HASH = Pattern.compile("\\b([0-9a-f]{" + SHORT_HASH + "})[0-9a-f]{54}\\b");

    private TamperWords() {}

    static String condition(Condition condition) {
        return switch (condition) {
            case UNTOUCHED -> "as in the run";
            case MINED_AGAIN -> "mined again";
            case CHANGED -> "changed";
            case CUT_OFF -> "cut off";
            case REFUSED -> "against the rules";
        };
    }

    static String icon(Condition condition) {
        return switch (condition) {
            case UNTOUCHED -> "mdi2c-check";
            case MINED_AGAIN -> "mdi2c-check-all";
            case CHANGED -> "mdi2p-pencil";
            case CUT_OFF -> "mdi2l-link-off";
            case REFUSED -> "mdi2c-cancel";
        };
    }

    /** The beginning of a hash. */
    static String brief(Hash hash) {
        return hash.hex().substring(0, SHORT_HASH) + "…";
    }

    /** Which chain the copy is of. */
    static String origin(Shown of, int blocks) {
        return "Copy of " + of.source().title() + " up to " + ShownHour.when(of) + ", "
                + Formats.count(blocks, "block");
    }

    /** Whether the chain holds, and where it does not. */
    static String verdict(TamperedChain chain) {
        if (chain.firstBroken() == chain.size()) {
            return sound(chain);
        }
        List<String> parts = new ArrayList<>();
        int from = chain.firstBroken();
        while (from < chain.size()) {
            Condition condition = chain.condition(from);
            int to = from;
            while (to + 1 < chain.size() && chain.condition(to + 1) == condition && condition == Condition.CUT_OFF) {
                to++;
            }
            if (!condition.isSound()) {
                if (parts.size() == MOST_PARTS) {
                    parts.add("and more further on");
                    break;
                }
                parts.add(part(chain, from, to));
            }
            from = to + 1;
        }
        return capital(String.join("; ", parts)) + ".";
    }

    private static String sound(TamperedChain chain) {
        int last = chain.size() - 1;
        if (!chain.isTouched()) {
            return "The chain holds: each block is as in the run and points at the one before.";
        }
        int first = 0;
        while (chain.condition(first) == Condition.UNTOUCHED) {
            first++;
        }
        return "The chain holds again, but from block " + first + " on it is another one: its last hash is no longer "
                + brief(chain.original(last).hash()) + ", but " + brief(chain.hash(last))
                + "; whoever kept the old chain, or the trade log, sees the change.";
    }

    private static String part(TamperedChain chain, int from, int to) {
        return switch (chain.condition(from)) {
            case CHANGED -> "block " + from + "'s " + seal(chain.problems(from));
            case CUT_OFF ->
                from == to
                        ? "block " + from + " points at a block that is no longer there"
                        : "blocks " + from + "…" + to + " point at a block that is no longer there";
            default -> "block " + from + " is sealed but against the rules: " + rule(chain.problems(from));
        };
    }

    private static String seal(List<ChainProblem> problems) {
        boolean root = problems.stream().anyMatch(problem -> problem.kind() == Kind.MERKLE_ROOT);
        boolean hash = problems.stream().anyMatch(problem -> problem.kind() == Kind.HASH);
        return (root ? "Merkle root no longer matches its transactions" : "")
                + (root && hash ? ", and its " : "")
                + (hash ? "hash no longer matches its header" : "");
    }

    private static String rule(List<ChainProblem> problems) {
        return shortened(problems.get(0).what());
    }

    /** A text with the beginnings of its hashes. */
    static String shortened(String text) {
        return LONG_HASH.matcher(text).replaceAll("$1…");
    }

    /** A whole number of attempts that chance expects. */
    static String attempts(double expected) {
        return Formats.count(Math.round(expected));
    }

    /** The same, with what they are. */
    static String attemptsExpected(double expected) {
        return Formats.count(Math.round(expected), "attempt") + " expected";
    }

    /** Hashes a second. */
    static String rate(double perSecond) {
        if (!(perSecond > 0)) {
            return Formats.NO_VALUE;
        }
        return perSecond >= MILLION
                ? String.format(Locale.ROOT, "%,.2f million hashes a second", perSecond / MILLION)
                : String.format(Locale.ROOT, "%,.0f thousand hashes a second", perSecond / THOUSAND);
    }

    /** How long something takes. */
    static String duration(double seconds) {
        if (!Double.isFinite(seconds)) {
            return Formats.NOT_AVAILABLE;
        } else if (seconds > 0 && seconds < LEAST_SECONDS) {
            return AT_ONCE;
        } else if (seconds < 1) {
            return String.format(Locale.ROOT, seconds < 0.01 ? "%.1f ms" : "%.0f ms", seconds * THOUSAND);
        } else if (seconds < 2 * SECONDS_PER_MINUTE) {
            return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
        } else if (seconds < 2 * SECONDS_PER_HOUR) {
            return String.format(Locale.ROOT, "%.1f min", seconds / SECONDS_PER_MINUTE);
        }
        return String.format(Locale.ROOT, "%,.1f h", seconds / SECONDS_PER_HOUR);
    }

    /** How long something is expected to take. */
    static String about(double seconds) {
        String duration = duration(seconds);
        return duration.equals(AT_ONCE) ? duration : "about " + duration;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
