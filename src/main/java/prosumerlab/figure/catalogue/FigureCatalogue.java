package prosumerlab.figure.catalogue;

import java.util.List;
import java.util.Optional;
import prosumerlab.figure.Figure;

/** All figures, in the order in which they are shown. */
public final class FigureCatalogue {
    private static final List<Figure> FIGURES = List.of(new GenerationAndConsumption(), new ChargeByHome());

    private FigureCatalogue() {}

    /** All figures, chapter by chapter. */
    public static List<Figure> figures() {
        return FIGURES;
    }

    /** The figure of that name. */
    public static Optional<Figure> figure(String key) {
        return FIGURES.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }
}
