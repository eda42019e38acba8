package prosumerlab.figure.catalogue.prices;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Choice;
import prosumerlab.figure.Content.Curve;
import prosumerlab.figure.Content.Curves;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Guide;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.When;
import prosumerlab.history.Gap;
import prosumerlab.history.Negotiation;

/** How two homes came to a price, offer by offer. */
final class NegotiationOfPair extends DescribedFigure {
    NegotiationOfPair() {
        super(
                Topic.PRICES,
                "negotiation",
                "Negotiation of a pair",
                "Offer by offer the buyer raises its bid and the seller lowers its ask, neither beyond its limit; where they meet"
                        + " is the price.",
                "Bids and asks as recorded, the limits of both, and the agreed price.",
                Gap.BARGAINING);
    }

    @Override
    public Set<Choice> choices() {
        return EnumSet.of(Choice.STEP, Choice.PAIR);
    }

    @Override
    public FigureData compose(FigureSource source) {
        return source.negotiation().map(met -> of(met, source)).orElseGet(() -> nothing(source));
    }

    private FigureData nothing(FigureSource source) {
        boolean never =
                source.hours().stream().allMatch(hour -> hour.negotiations().isEmpty());
        return empty(
                never
                        ? "No two homes have negotiated so far. That needs a buyer and a seller in the same hour, and P2P trading"
                                + " enabled in the scenario."
                        : "No two homes negotiated in this hour (" + When.of(source, source.negotiationStep())
                                + "). Choose an hour with trades between peers.");
    }

    private FigureData of(Negotiation met, FigureSource source) {
        Numbers rounds = Numbers.of(met.rounds(), round -> round + 1);
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve("Bids", Tone.BUYING, Curve.Shape.MARKED_LINE, rounds, prices(met.bids())));
        curves.add(new Curve("Asks", Tone.SELLING, Curve.Shape.MARKED_LINE, rounds, prices(met.asks())));
        if (met.agreed()) {
            curves.add(new Curve(
                    "Agreed",
                    Tone.P2P,
                    Curve.Shape.HIGHLIGHT,
                    Numbers.of(met.rounds()),
                    Numbers.of(Micro.toDouble(met.price()))));
        }
        return data(
                "Home " + met.buyer() + " buys from home " + met.seller() + ", "
                        + When.of(source, source.negotiationStep())
                        + (met.agreed()
                                ? ": " + Micro.format(met.energy()).replaceAll("0{1,5}$", "") + " kWh"
                                : ": no deal"),
                new Axis.Values("Offer", "", true, OptionalDouble.of(0.5), OptionalDouble.of(met.rounds() + 0.5)),
                Axis.values("Price", "€/kWh"),
                new Curves(
                        curves,
                        List.of(
                                Guide.horizontal("Buyer's limit", Tone.BUYING, Micro.toDouble(met.buyerLimit())),
                                Guide.horizontal("Seller's limit", Tone.SELLING, Micro.toDouble(met.sellerLimit())))));
    }

    private static Numbers prices(long[] micros) {
        return Numbers.of(micros.length, at -> Micro.toDouble(micros[at]));
    }
}
