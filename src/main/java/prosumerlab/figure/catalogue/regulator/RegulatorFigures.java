package prosumerlab.figure.catalogue.regulator;

import java.util.List;
import prosumerlab.figure.Figure;

/** The figures of this chapter, in teaching order. */
public final class RegulatorFigures {
    private RegulatorFigures() {}

    public static List<Figure> all() {
        return List.of(new BannedByHour(), new BanChart(), new BansByReason(), new Treasury());
    }
}
