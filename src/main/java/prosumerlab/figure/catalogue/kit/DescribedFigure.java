package prosumerlab.figure.catalogue.kit;

import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.Topic;

/** A figure that was told in words what it is. */
public abstract class DescribedFigure implements Figure {
    private final Topic topic;
    private final String key;
    private final String title;
    private final String howToRead;
    private final String formula;

    protected DescribedFigure(Topic topic, String key, String title, String howToRead, String formula) {
        this.topic = topic;
        this.key = key;
        this.title = title;
        this.howToRead = howToRead;
        this.formula = formula;
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

    /** As told, or empty if every value over time is zero: no empty frame. */
    @Override
    public FigureData data(String subtitle, Axis x, Axis y, Content content) {
        boolean blank = content instanceof Content.OverTime time
                && time.guides().isEmpty()
                && time.series().stream()
                        .allMatch(series ->
                                series.values().isBlank() && series.upper().isBlank());
        return blank
                ? empty("Nothing of this has happened so far: every value is zero.")
                : Figure.super.data(subtitle, x, y, content);
    }
}
