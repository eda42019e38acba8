package prosumerlab.ui.community;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/**
 * Colours from low to high that grow lighter all the way, so that they can be told apart in grey and by colour-blind people.
 * Source: Nuñez, Anderton and Renslow, "Optimizing colormaps with consideration for color vision deficiency" (cividis), 2018.
 */
final class Ramp {
    private static final String[] CIVIDIS = {
        "#00204d", "#00336f", "#39486b", "#575c6d", "#707173", "#8a8779", "#a69d75", "#c4b56c", "#e4cf5b", "#ffea46"
    };
    private static final int SHADES = 64;
    private static final Tint[] TINTS = tints();

    private Ramp() {}

    /** The colour at {@code share} of the way, 0 low to 1 high; beyond them the nearest. */
    static Tint at(double share) {
        return TINTS[(int) Math.max(0, Math.min(SHADES - 1, share * SHADES))];
    }

    /** All colours from left to right, for the legend. */
    static Paint paint() {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < CIVIDIS.length; i++) {
            stops.add(new Stop(i / (CIVIDIS.length - 1.0), Color.web(CIVIDIS[i])));
        }
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
    }

    private static Tint[] tints() {
        Tint[] tints = new Tint[SHADES];
        for (int i = 0; i < SHADES; i++) {
            double place = (i + 0.5) / SHADES * (CIVIDIS.length - 1);
            int below = (int) place;
            tints[i] = Tint.of(Color.web(CIVIDIS[below]).interpolate(Color.web(CIVIDIS[below + 1]), place - below));
        }
        return tints;
    }
}
