package prosumerlab.figure.catalogue.energy;

import java.util.List;
import prosumerlab.figure.Figure;

/** The figures of this chapter, in teaching order. */
public final class EnergyFigures {
    private EnergyFigures() {}

    public static List<Figure> all() {
        return List.of(
                new GenerationAndConsumption(),
                new ConsumptionSources(),
                new GenerationUses(),
                new SurplusAndDeficit(),
                new ImbalanceByPhase(),
                new RenewableUsage(),
                new GridExchange());
    }
}
