package prosumerlab.ui.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed to find homes: numbers ({@code 17}), ranges ({@code 10-20}), types ({@code type 3} or {@code t3}) and words of
 * a tile ({@code selling}, {@code negative balance}), several of them separated by commas.
 */
final class Search {
    private static final Pattern NUMBERS = Pattern.compile("(?:home\\s*)?(\\d{1,7})(?:\\s*[-–]\\s*(\\d{1,7}))?");
    private static final Pattern TYPE = Pattern.compile("t(?:ype)?\\s*(\\d{1,7})");

    private final List<BiPredicate<CommunityHour, Integer>> terms = new ArrayList<>();

    /** An empty text finds every home. */
    Search(String text) {
        for (String part : text.toLowerCase(Locale.ROOT).split("[,;]")) {
            if (!part.isBlank()) {
                terms.add(term(part.strip()));
            }
        }
    }

    boolean finds(CommunityHour hour, int home) {
        return terms.isEmpty() || terms.stream().anyMatch(term -> term.test(hour, home));
    }

    private static BiPredicate<CommunityHour, Integer> term(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            int first = Integer.parseInt(numbers.group(1));
            int last = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
            return (hour, home) -> home >= first && home <= last;
        }
        Matcher type = TYPE.matcher(text);
        if (type.matches()) {
            int wanted = Integer.parseInt(type.group(1));
            return (hour, home) -> hour.home(home).type() == wanted;
        }
        return (hour, home) ->
                hour.activity(home).label().toLowerCase(Locale.ROOT).contains(text)
                        || hour.ban(home)
                                .map(ban -> ban.words().toLowerCase(Locale.ROOT).contains(text))
                                .orElse(false);
    }
}
