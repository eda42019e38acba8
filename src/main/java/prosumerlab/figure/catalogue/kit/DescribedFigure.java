package prosumerlab.figure.catalogue.kit;

import java.util.List;
import java.util.Set;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.Topic;
import prosumerlab.history.Gap;

/** A figure that was told in words what it is. */
public abstract class DescribedFigure implements Figure {
    private final Topic topic;
    private final String key;
    private final String title;
    private final String howToRead;
    private final String formula;
    private final Set<Gap> needs;

    /** @param needs what must have been recorded */
    protected DescribedFigure(Topic topic, String key, String title, String howToRead, String formula, Gap... needs) {
        this.topic = topic;
        this.key = key;
        this.title = title;
        this.howToRead = howToRead;
        this.formula = formula;
        this.needs = Set.of(needs);
    }

    @Override
    public final Topic topic() {
        return topic;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String howToRead() {
        return howToRead;
    }

    @Override
    public final String formula() {
        return formula;
    }

    @Override
    public final Set<Gap> needs() {
        return needs;
    }

    /** Why there is nothing to see where every value is zero. */
    protected String whyZero() {
        return "Nothing of this has happened so far: every value is zero.";
    }

    /** Energy of each hour. */
    protected final FigureData energy(TimeColumns time, TimeSeries... series) {
        return energy("", time, series);
    }

    /** Energy of each hour, and in {@code subtitle} what it comes to. */
    protected final FigureData energy(String subtitle, TimeColumns time, TimeSeries... series) {
        return data(
                subtitle,
                time.axis(),
                Axis.values(time.per("Energy"), "kWh"),
                new Content.OverTime(List.of(series), List.of()));
    }

    /** As told, or empty if every value over time is zero: no empty frame. */
    @Override
    public FigureData data(String subtitle, Axis x, Axis y, Content content) {
        boolean blank = content instanceof Content.OverTime time
                && time.guides().isEmpty()
                && time.series().stream()
                        .allMatch(series ->
                                series.values().isBlank() && series.upper().isBlank());
        return blank ? empty(whyZero()) : Figure.super.data(subtitle, x, y, content);
    }
}
