package prosumerlab.figure.catalogue.money;

import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

import java.util.List;
import java.util.function.ToLongFunction;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;

/** Where the money is: all accounts of the double-entry book. */
final class AccountsOverTime extends DescribedFigure {
    AccountsOverTime() {
        super(
                Topic.MONEY,
                "accounts",
                "Who has the money",
                "What one account wins another loses: at every hour the lines add up to the rewards minted for the miners, and to"
                        + " nothing else.",
                "Balance at the end of the step of all homes together, the market operator, the regulator, the utility and all"
                        + " miners together; their sum is the reward minted for blocks.",
                Gap.ACCOUNTS);
    }

    @Override
    public FigureData compose(FigureSource source) {
        TimeColumns time = TimeColumns.of(source);
        return data(
                time.axis(),
                Axis.values(time.last("Balance"), "€"),
                new OverTime(
                        List.of(
                                account(time, "Homes", Tone.MONEY, hour -> hour.homes()
                                        .total(Quantity.BALANCE)),
                                account(time, "Utility", Tone.GRID, hour -> hour.accounts()
                                        .utility()),
                                account(time, "Market operator", Tone.MARKET, hour -> hour.accounts()
                                        .operator()),
                                account(time, "Regulator", Tone.BAN, hour -> hour.accounts()
                                        .regulator()),
                                account(time, "Miners", Tone.BLOCKS, hour -> hour.accounts()
                                        .minersTotal())),
                        List.of()));
    }

    private static TimeSeries account(TimeColumns time, String name, Tone tone, ToLongFunction<HourRecord> balance) {
        return new TimeSeries(name, tone, LINE, time.last(hour -> Micro.toDouble(balance.applyAsLong(hour))));
    }
}
