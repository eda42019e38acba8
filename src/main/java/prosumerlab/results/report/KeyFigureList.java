package prosumerlab.results.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import prosumerlab.history.Gap;
import prosumerlab.history.Run;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.metrics.KeyFigures;

/** All key figures with their formulas and sources. */
final class KeyFigureList {
    private static final String UNKNOWN = "not known";

    private final Html html;
    private final KeyFigures figures;
    private final Run run;

    KeyFigureList(Html html, KeyFigures figures, Run run) {
        this.html = html;
        this.figures = figures;
        this.run = run;
    }

    void write() throws IOException {
        html.element("h2 id=\"key-figures\"", "Key figures");
        html.tableStart("figures", "Figure, and its name in summary.json", "Value", "Formula");
        for (KeyFigure figure : KeyFigure.values()) {
            String source = figure.source().isEmpty() ? "" : " Source: " + figure.source() + ".";
            html.row(figure.title(), figure.key(), List.of(value(figure), figure.formula() + source));
        }
        html.tableEnd();
        html.element("p", "n/a: not defined, because what it is divided by is zero.");
        if (!run.gaps().isEmpty()) {
            html.element("p", UNKNOWN + ": this run was read from tables that do not hold what the figure needs.");
        }
    }

    private String value(KeyFigure figure) {
        if (needs(figure).stream().anyMatch(run::lacks)) {
            return UNKNOWN;
        }
        if (!figures.isDefined(figure)) {
            return "n/a";
        }
        if (figure.unit() == KeyFigure.Unit.SHARE) {
            return String.format(
                    Locale.ROOT, "%.4f %%", 100 * figures.value(figure).orElseThrow());
        }
        return (figures.text(figure) + " " + figure.unit().symbol()).strip();
    }

    /** Without which it would be computed from zeros. */
    private static List<Gap> needs(KeyFigure figure) {
        return switch (figure) {
            case P2P_TRADES,
                    P2P_KWH,
                    MARKET_TRADES,
                    MARKET_KWH,
                    P2P_SHARE,
                    P2P_SHARE_BY_COUNT,
                    PRICE_MIN_EUR_PER_KWH,
                    PRICE_MEAN_EUR_PER_KWH,
                    PRICE_MAX_EUR_PER_KWH,
                    PRICE_DISPERSION_EUR_PER_KWH,
                    P2P_PRICE_MEAN_EUR_PER_KWH,
                    MARKET_PRICE_MEAN_EUR_PER_KWH,
                    GRID_IMPORT_KWH,
                    GRID_EXPORT_KWH,
                    COMMUNITY_SELF_CONSUMPTION,
                    COMMUNITY_SELF_SUFFICIENCY,
                    PEAK_IMPORT_KW,
                    PEAK_IMPORT_RATIO,
                    RAMPING_KW -> List.of(Gap.TRADES);
            case MARKET_FEES_EUR -> List.of(Gap.ACCOUNTS);
            case BLOCKS,
                    MEAN_TRANSACTIONS_PER_BLOCK,
                    MEAN_MINING_SECONDS,
                    BLOCK_FILL,
                    MEAN_ATTEMPTS_PER_BLOCK,
                    ATTEMPTS_RATIO,
                    LARGEST_REWARD_SHARE -> List.of(Gap.CHAIN);
            case PEAK_BANNED_PROSUMERS,
                    BONUSES_EUR,
                    PENALTIES_EUR,
                    BAN_HOURS_EXCESSIVE_MARKET_USAGE,
                    BAN_HOURS_NEGATIVE_BALANCE -> List.of(Gap.REGULATOR);
            case WELFARE_EUR, WELFARE_RATIO -> List.of(Gap.BARGAINING, Gap.WISHES);
            case BASELINE_BILL_MEAN_EUR, SAVING_MEAN_EUR, SAVING_GINI, SHARE_OF_LOSERS -> List.of(Gap.SCENARIO);
            default -> List.of();
        };
    }
}
