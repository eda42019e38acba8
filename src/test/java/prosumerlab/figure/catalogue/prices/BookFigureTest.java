package prosumerlab.figure.catalogue.prices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.figure.Content.Curve;
import prosumerlab.figure.Content.Curves;
import prosumerlab.figure.FigureData;
import prosumerlab.history.MarketOrder;
import prosumerlab.metrics.SupplyDemand;
import prosumerlab.metrics.SupplyDemand.Corner;

class BookFigureTest {
    private static final List<MarketOrder> ORDERS = List.of(
            new MarketOrder(1, true, 2_000_000, 250_000, 1_000_000),
            new MarketOrder(2, false, 1_000_000, 100_000, 1_000_000));

    private static List<Curve> curves(Corner clearing, List<Corner> deals) {
        SupplyDemand curves = SupplyDemand.of(ORDERS, clearing, 300_000, 80_000);
        FigureData figure = BookFigure.of("Title", "Subtitle", "How to read", curves, deals);
        assertThat(figure.title()).isEqualTo("Title");
        return ((Curves) figure.content()).curves();
    }

    @Test
    void pairs_haveTheirDealsAsPoints_andNoClearingPoint() {
        assertThat(curves(null, List.of(new Corner(0.5, 0.175))))
                .extracting(Curve::name)
                .containsExactly("Demand (bids)", "Supply (asks)", "Grid buys", "Grid sells", "Deals");
    }

    @Test
    void onePrice_isMarked() {
        assertThat(curves(new Corner(1, 0.175), List.of())).last().satisfies(last -> assertThat(last.shape())
                .isEqualTo(Curve.Shape.HIGHLIGHT));
    }
}
