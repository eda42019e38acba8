package prosumerlab.cli;

import java.util.ArrayList;
import java.util.List;

/** The seeds of a sweep, such as {@code 1..200} or {@code 3,5,10..20}, kept as ranges. */
final class SeedList {
    /** Far more than anybody waits for; keeps the number of runs of a sweep a {@code long}. */
    private static final long MOST = 1_000_000_000L;

    private static final long LARGEST = 9_007_199_254_740_991L;

    private final List<long[]> ranges = new ArrayList<>();
    private final long size;

    /**
     * @throws BadInputException if {@code text} is something else
     */
    SeedList(String text) throws BadInputException {
        long count = 0;
        for (String part : text.split(",", -1)) {
            int dots = part.indexOf("..");
            long first = seed(dots < 0 ? part : part.substring(0, dots), text);
            long last = seed(dots < 0 ? part : part.substring(dots + 2), text);
            if (last < first) {
                throw new BadInputException(
                        "--seeds " + text + ": " + part.strip() + " counts down; write " + last + ".." + first);
            }
            ranges.add(new long[] {first, last});
            count += last - first + 1;
            if (count > MOST) {
                throw new BadInputException("--seeds " + text + ": are more than " + MOST + " seeds; choose fewer");
            }
        }
        size = count;
    }

    private static long seed(String text, String all) throws BadInputException {
        try {
            long seed = Long.parseLong(text.strip());
            if (Math.abs(seed) <= LARGEST) {
                return seed;
            }
        } catch (NumberFormatException e) {
            // Answered below.
        }
        throw new BadInputException("--seeds " + all + ": \"" + text.strip()
                + "\" is not a seed; write whole numbers such as 1..200 or 3,5,9");
    }

    long size() {
        return size;
    }

    /** The seed at {@code index}, from 0, in the order given. */
    long get(long index) {
        long rest = index;
        for (long[] range : ranges) {
            long length = range[1] - range[0] + 1;
            if (rest < length) {
                return range[0] + rest;
            }
            rest -= length;
        }
        throw new IndexOutOfBoundsException("seed " + index + " of " + size);
    }
}
