package prosumerlab.ui.kit.form;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import prosumerlab.scenario.SettingDescription;

/** What people call settings and groups, made from their keys. */
public final class SettingWords {
    private static final String UNITS = "EuroPerKwh|KwhPerHour|HashesPerSecond|Kwh|Kw(?=[A-Z]|$)|Euro|Degrees|Minutes";
    private static final Pattern INTEGER = Pattern.compile("(?<![\\w.])-?\\d{1,18}(?![\\w.])");
    private static final Map<String, String> GROUPS = Map.of(
            "", "General",
            "pv", "PV",
            "trading", "Peer-to-peer trading",
            "market", "Local market",
            "measured", "Measured series");

    private SettingWords() {}

    /** The title of a group of settings, such as {@code Local market}. */
    public static String group(String group) {
        return GROUPS.getOrDefault(group, capital(group));
    }

    /** The label of a setting: its key without the unit, in words, such as {@code Minimum SoC}. */
    public static String label(SettingDescription setting) {
        String key = setting.unit().isEmpty() ? setting.key() : setting.key().replaceAll(UNITS, "");
        String words = key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return capital(words.replaceAll("\\bsoc\\b", "SoC")
                .replaceAll("\\bpv\\b", "PV")
                .replaceAll("\\butc\\b", "UTC")
                .replaceAll("\\bfeed in\\b", "feed-in"));
    }

    /**
     * What is allowed, as people read it: numbers with a minus sign and with commas, and of a list each of them.
     *
     * @param allowed such as {@code 1 to 100 numbers, 0 to 10000}
     */
    static String readable(String allowed) {
        String each = allowed.replace(" numbers, ", " numbers, each ");
        return INTEGER.matcher(each).replaceAll(number -> thousands(number.group()));
    }

    private static String thousands(String number) {
        return (number.startsWith("-") ? "−" : "")
                + String.format(Locale.ROOT, "%,d", Math.abs(Long.parseLong(number)));
    }

    private static String capital(String words) {
        if (words.equalsIgnoreCase("pv")) {
            return "PV";
        }
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
