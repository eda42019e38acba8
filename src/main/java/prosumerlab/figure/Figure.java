package prosumerlab.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;

/** One figure of the catalogue. */
public interface Figure {
    /** Its name in file names and on the command line, such as {@code generation-and-consumption}. */
    String key();

    /** What it shows, in a few words. */
    String title();

    /** One sentence for a person who sees such a figure for the first time. */
    String howToRead();

    /** How its numbers are computed from what was recorded, in words. */
    default String formula() {
        return "";
    }

    /** Its chapter. */
    Topic topic();

    /** What has to be chosen besides the run; usually nothing. */
    default Set<Choice> choices() {
        return Set.of();
    }

    /** Without which of these it cannot be drawn; what it can do without it leaves out. */
    default Set<Gap> needs() {
        return Set.of();
    }

    /**
     * The figure of a run that has at least one {@link HourRecord} and lacks nothing that it {@link #needs}.
     *
     * @return a content that says why if this run has nothing for it
     */
    FigureData compose(FigureSource source);

    /** The figure of {@code source}, or why there is none. */
    default FigureData of(FigureSource source) {
        if (source.steps() == 0) {
            return empty("No hour has been run yet. Press play, or step an hour forward.");
        }
        List<Gap> lacking = Stream.of(Gap.values())
                .filter(needs()::contains)
                .filter(source::lacks)
                .toList();
        return lacking.isEmpty()
                ? compose(source)
                : empty(
                        FigureSource.lacking(lacking) + ". The run was read from its"
                                + " tables; one that is computed here, or a folder that can be computed again, has everything.");
    }

    /** This figure with {@code content}. */
    default FigureData data(Axis x, Axis y, Content content) {
        return data("", x, y, content);
    }

    /** This figure with {@code content} and, in {@code subtitle}, what was chosen. */
    default FigureData data(String subtitle, Axis x, Axis y, Content content) {
        return new FigureData(title(), subtitle, howToRead(), x, y, content);
    }

    /** This figure with nothing to show. */
    default FigureData empty(String reason) {
        return data(Axis.values("", ""), Axis.values("", ""), new Content.Empty(reason));
    }
}
