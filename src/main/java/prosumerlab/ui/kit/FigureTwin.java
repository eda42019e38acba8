package prosumerlab.ui.kit;

import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.history.Run;
import prosumerlab.results.RunHeader;
import prosumerlab.ui.state.Shown;

/** The figures of the catalogue that show the same as a chart of a pane: what such a chart is saved as where a drawing is wanted. */
public enum FigureTwin {
    GENERATION("generation-and-consumption"),
    SOURCES("energy-flows"),
    PRICES("prices"),
    TRADES("trades-by-mechanism"),
    CHARGE("mean-state-of-charge"),
    P2P_SHARE("p2p-share"),
    BANNED("banned-by-hour"),
    BAN_CHART("ban-chart"),
    INCENTIVES("bonuses-penalties-fees"),
    TREASURY("treasury"),
    NEGOTIATION("negotiation"),
    HOME("home");

    private final String key;

    FigureTwin(String key) {
        this.key = key;
    }

    /** The figure; looked up when it is needed, because the window opens before. */
    public Figure figure() {
        return FigureCatalogue.figure(key).orElseThrow();
    }

    /** All that is recorded of what is shown, at the shown hour. */
    public static FigureSource source(Shown shown) {
        FigureSource all = source(shown, shown.recorded());
        return shown.isBeforeStart() ? all : all.withStep(shown.step());
    }

    /** The first {@code steps} of what is shown, with nothing picked. */
    public static FigureSource source(Shown shown, int steps) {
        Run run = shown.run();
        return new FigureSource(run.upTo(steps), RunHeader.terms(run));
    }
}
