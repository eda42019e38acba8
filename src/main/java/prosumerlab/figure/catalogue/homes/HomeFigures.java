package prosumerlab.figure.catalogue.homes;

import java.util.List;
import prosumerlab.figure.Figure;

/** The figures of this chapter, in teaching order. */
public final class HomeFigures {
    private HomeFigures() {}

    public static List<Figure> all() {
        return List.of(new ChosenHome(), new HomeMoney(), new BestHome(), new WorstHome(), new HomeTypes());
    }
}
