package prosumerlab.figure.catalogue.batteries;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;

import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Quantity;

/** What all batteries together took and gave. */
final class ChargingAndDischarging extends DescribedFigure {
    ChargingAndDischarging() {
        super(
                Topic.BATTERIES,
                "battery-charge-and-discharge",
                "Charging and discharging of the batteries",
                "Bars above zero went into batteries, bars below came out: to be used at home or to be sold; losses make the lower"
                        + " bars smaller over a whole cycle.",
                "Sum over all homes of energy at the terminals of the batteries: charged, discharged to own load, and the rest"
                        + " of what was discharged, which was sold.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (Charge.nobodyHasABattery(source)) {
            return empty(Charge.NO_BATTERY);
        }
        TimeColumns time = TimeColumns.of(source);
        return energy(
                time,
                new TimeSeries("Charged", Tone.CHARGING, BAR, time.total(Quantity.CHARGED)),
                new TimeSeries("Discharged to own load", Tone.DISCHARGING, BAR, time.sum(hour -> -hour.homes()
                        .total(Quantity.DISCHARGED_TO_LOAD))),
                new TimeSeries(
                        "Discharged for sale",
                        Tone.SELLING,
                        BAR,
                        time.sum(hour -> hour.homes().total(Quantity.DISCHARGED_TO_LOAD)
                                - hour.homes().total(Quantity.DISCHARGED))));
    }
}
