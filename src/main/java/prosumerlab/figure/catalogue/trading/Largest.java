package prosumerlab.figure.catalogue.trading;

import java.util.Arrays;

/** The largest cell of a matrix. */
final class Largest {
    private Largest() {}

    static double of(double[][] cells) {
        return Arrays.stream(cells).flatMapToDouble(Arrays::stream).max().orElse(0);
    }
}
