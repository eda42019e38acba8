package prosumerlab.figure.catalogue.prices;

import java.util.List;
import prosumerlab.figure.Figure;

/** The figures of this chapter, in teaching order. */
public final class PriceFigures {
    private PriceFigures() {}

    public static List<Figure> all() {
        return List.of(new PricesByHour(), new NegotiationOfPair(), new PeerPrices(), new SupplyAndDemand());
    }
}
