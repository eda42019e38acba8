package prosumerlab.figure.catalogue.energy;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;
import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

import java.util.Locale;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.metrics.KeyFigure;

/** Renewable energy that homes used themselves, at once or out of their batteries. */
final class RenewableUsage extends DescribedFigure {
    RenewableUsage() {
        super(
                Topic.ENERGY,
                "renewable-usage",
                "Renewable usage by hour",
                "The bars are renewable energy that homes used themselves; compared with the line, they show how batteries carry"
                        + " the sun of midday into the evening.",
                "Sum over all homes of renewable energy used, split into PV used in the same step and energy out of batteries. "
                        + KeyFigure.RENEWABLE_USAGE.formula());
    }

    @Override
    public FigureData compose(FigureSource source) {
        TimeColumns time = TimeColumns.of(source);
        return energy(
                share(source),
                time,
                new TimeSeries("PV used at once", Tone.GENERATION, BAR, time.total(Quantity.SELF_CONSUMED)),
                new TimeSeries("Out of batteries", Tone.BATTERY, BAR, time.sum(RenewableUsage::stored)),
                new TimeSeries("PV generation", Tone.FORECAST, LINE, time.total(Quantity.PV)));
    }

    private static long stored(HourRecord hour) {
        return hour.homes().total(Quantity.RENEWABLE_USE) - hour.homes().total(Quantity.SELF_CONSUMED);
    }

    private static String share(FigureSource source) {
        var usage = source.keyFigures().value(KeyFigure.RENEWABLE_USAGE);
        return usage.isPresent()
                ? String.format(Locale.ROOT, "%.1f %% of PV generation over the run", 100 * usage.getAsDouble())
                : "";
    }
}
