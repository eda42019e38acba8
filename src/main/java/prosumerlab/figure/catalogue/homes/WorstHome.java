package prosumerlab.figure.catalogue.homes;

import prosumerlab.figure.Axis;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;

/** The home that battery and trade helped least. */
final class WorstHome extends DescribedFigure {
    WorstHome() {
        super(
                Topic.HOMES,
                "worst-home",
                "The home that saved least",
                "Lines are what this home generated, used and charged; bars are what it bought (up) and sold (down), and with"
                        + " whom; compare it with the home that saved most.",
                "The home with the smallest saving against grid only, the first of several. " + HomeStory.FORMULA,
                Gap.SCENARIO,
                Gap.EQUIPMENT);
    }

    @Override
    public FigureData compose(FigureSource source) {
        HomeStory story = HomeStory.of(source, Extremes.least(source.bills()));
        return data(story.subtitle(), story.axis(), Axis.values("", ""), story.panels());
    }
}
