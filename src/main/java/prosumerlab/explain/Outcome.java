package prosumerlab.explain;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.explain.Piece.HomeLink;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;

/** What a home did, in one sentence. */
final class Outcome {
    private Outcome() {}

    static Sentence of(Situation at) {
        List<Sentence> deeds = new ArrayList<>();
        add(deeds, at, Quantity.P2P_BOUGHT, "bought {} from peers");
        add(deeds, at, Quantity.MARKET_BOUGHT, "bought {} in the local market");
        add(deeds, at, Quantity.P2P_SOLD, "sold {} to peers");
        add(deeds, at, Quantity.MARKET_SOLD, "sold {} in the local market");
        add(deeds, at, Quantity.GRID_IMPORT, "imported {} from the utility");
        add(deeds, at, Quantity.GRID_EXPORT, "fed {} into the grid");
        Sentence subject = Sentence.of(at.role() == Role.BANNED ? "{} is banned and " : "{} ", new HomeLink(at.id()));
        if (deeds.isEmpty()) {
            return subject.then("traded nothing.");
        }
        Sentence all = subject.then(deeds.get(0));
        for (int i = 1; i < deeds.size(); i++) {
            all = all.then(i == deeds.size() - 1 ? " and " : ", ").then(deeds.get(i));
        }
        return all.then(".");
    }

    /** The rest of less than a watt-hour that settlement leaves is not worth a mention. */
    private static void add(List<Sentence> deeds, Situation at, Quantity quantity, String template) {
        if (at.get(quantity) >= Micro.WATT_HOUR) {
            deeds.add(Sentence.of(template, at.energy(quantity)));
        }
    }
}
