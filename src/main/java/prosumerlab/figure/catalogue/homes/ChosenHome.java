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
                "Lines are what this home generated, used and charged on the day of the chosen hour; bars are what it bought (up)"
                        + " and sold (down), and with whom; below, its balance over the whole run.",
                HomeStory.FORMULA);
    }

    @Override
    public Set<Choice> choices() {
        return EnumSet.of(Choice.STEP, Choice.HOME);
    }

    @Override
    public FigureData compose(FigureSource source) {
        HomeStory story = HomeStory.ofDay(source, source.home());
        return data(story.subtitle(), story.axis(), Axis.values("", ""), story.panels());
    }
}
