package prosumerlab.metrics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What each home saves in one run against another with the same homes, in millionths of a €; negative where it loses. */
public final class Savings {
    private final HomeBills here;
    private final HomeBills there;

    /**
     * @param here what homes paid
     * @param there what they would have paid
     * @throws IllegalArgumentException if these are not the same homes
     */
    public Savings(HomeBills here, HomeBills there) {
        if (here.size() != there.size()) {
            throw new IllegalArgumentException(here.size() + " homes cannot be compared with " + there.size());
        }
        this.here = here;
        this.there = there;
    }

    /** Number of homes. */
    public int size() {
        return here.size();
    }

    /** What {@code home} paid. */
    public long bill(int home) {
        return here.bill(home);
    }

    /** What it would have paid. */
    public long billThere(int home) {
        return there.bill(home);
    }

    /** What it saved. */
    public long of(int home) {
        return there.bill(home) - here.bill(home);
    }

    /** What all homes together saved. */
    public long total() {
        return IntStream.range(0, size()).mapToLong(this::of).sum();
    }

    /** How many homes saved something. */
    public int winners() {
        return (int) IntStream.range(0, size()).filter(home -> of(home) > 0).count();
    }

    /** The homes that lost something, the largest loss first, by id where two are equal. */
    public List<Integer> losers() {
        return ranked().stream().filter(home -> of(home) < 0).toList();
    }

    /** All homes, the smallest saving first, by id where two are equal. */
    public List<Integer> ranked() {
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(this::of).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** How evenly the savings are spread. */
    public Lorenz lorenz() {
        return new Lorenz(
                IntStream.range(0, size()).mapToLong(this::of).sorted().toArray());
    }
}
