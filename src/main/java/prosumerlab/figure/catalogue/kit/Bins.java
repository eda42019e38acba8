package prosumerlab.figure.catalogue.kit;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.Numbers;

/**
 * Bins of one round width (1, 2 or 5 times a power of ten) over all values of a sample, in whole millionths so that no value
 * falls between two. Zero is always an edge; a bin holds its lower edge and not its upper one.
 */
public final class Bins {
    private static final int MOST = 24;
    private static final long[] ROUND = {1, 2, 5};

    private final long width;
    private final long first;
    private final int count;

    private Bins(long width, long first, int count) {
        this.width = width;
        this.first = first;
        this.count = count;
    }

    /**
     * Bins for {@code values}, at most 24.
     *
     * @param values in millionths, at least one
     * @param leastWidth in millionths: a power of ten, as fine as the values are worth telling apart
     */
    public static Bins of(long[] values, long leastWidth) {
        long low = LongStream.of(values).min().orElseThrow();
        long high = LongStream.of(values).max().orElseThrow();
        for (long power = leastWidth; ; power *= 10) {
            for (long round : ROUND) {
                long width = power * round;
                long bins = Math.floorDiv(high, width) - Math.floorDiv(low, width) + 1;
                if (bins <= MOST) {
                    return new Bins(width, Math.floorDiv(low, width), (int) bins);
                }
            }
        }
    }

    /** The edges in units: one more than there are bins. */
    public Numbers edges() {
        return Numbers.of(count + 1, edge -> Micro.toDouble((first + edge) * width));
    }

    /** Those of {@code series} that have anything in a bin. */
    public static List<Bars.Series> filled(Bars.Series... series) {
        return Stream.of(series).filter(each -> !each.values().isBlank()).toList();
    }

    /** The lowest edge, in units. */
    public double low() {
        return edges().get(0);
    }

    /** The highest edge, in units. */
    public double high() {
        return edges().get(count);
    }

    /** How many of {@code values} are in each bin. */
    public Numbers counts(LongStream values) {
        int[] counts = new int[count];
        values.forEach(value -> counts[(int) (Math.floorDiv(value, width) - first)]++);
        return Numbers.of(count, bin -> counts[bin]);
    }
}
