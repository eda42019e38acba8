package prosumerlab.figure.catalogue.homes;

import prosumerlab.figure.Axis;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;

/** The home that battery and trade helped most. */
final class BestHome extends DescribedFigure {
    BestHome() {
        super(
                Topic.HOMES,
                "best-home",
                "The home that saved most",
                "Lines are what this home generated, used and charged; bars are what it bought (up) and sold (down), and with"
                        + " whom; compare it with the home that saved least.",
                "The home with the largest saving against grid only, the first of several. " + HomeStory.FORMULA,
                Gap.SCENARIO,
                Gap.EQUIPMENT);
    }

    @Override
    public FigureData compose(FigureSource source) {
        HomeStory story = HomeStory.of(source, Extremes.most(source.bills()));
        return data(story.subtitle(), story.axis(), Axis.values("", ""), story.panels());
    }
}
