package prosumerlab.figure.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prosumerlab.figure.Figure;
import prosumerlab.figure.catalogue.batteries.BatteryFigures;
import prosumerlab.figure.catalogue.blockchain.BlockchainFigures;
import prosumerlab.figure.catalogue.energy.EnergyFigures;
import prosumerlab.figure.catalogue.homes.HomeFigures;
import prosumerlab.figure.catalogue.money.MoneyFigures;
import prosumerlab.figure.catalogue.prices.PriceFigures;
import prosumerlab.figure.catalogue.regulator.RegulatorFigures;
import prosumerlab.figure.catalogue.trading.TradingFigures;

/** All figures, in the order in which they are shown. */
public final class FigureCatalogue {
    private static final List<Figure> FIGURES = Stream.of(
                    EnergyFigures.all(),
                    TradingFigures.all(),
                    PriceFigures.all(),
                    BatteryFigures.all(),
                    MoneyFigures.all(),
                    BlockchainFigures.all(),
                    RegulatorFigures.all(),
                    HomeFigures.all())
            .flatMap(List::stream)
            .toList();

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
