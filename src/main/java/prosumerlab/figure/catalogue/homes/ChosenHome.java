package prosumerlab.figure.catalogue.homes;

import java.util.EnumSet;
import java.util.Set;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Choice;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;

/** The home that is chosen. */
final class ChosenHome extends DescribedFigure {
    ChosenHome() {
        super(
                Topic.HOMES,
                "home",
                "One home",
                "Above, when this home generated and used energy; in the middle what it bought (up) and sold (down); below, how its"
                        + " balance followed.",
                HomeStory.FORMULA);
    }

    @Override
    public Set<Choice> choices() {
        return EnumSet.of(Choice.HOME);
    }

    @Override
    public FigureData compose(FigureSource source) {
        HomeStory story = new HomeStory(source, source.home());
        return data(story.subtitle(), story.axis(), Axis.values("", ""), story.panels());
    }
}
