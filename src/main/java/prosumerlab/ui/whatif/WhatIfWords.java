package prosumerlab.ui.whatif;

import prosumerlab.domain.Micro;
import prosumerlab.metrics.Savings;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.CounterfactualResult;

/** A comparison in sentences. */
final class WhatIfWords {
    private static final long CENT = Micro.ONE / 100;

    private WhatIfWords() {}

    /** What all homes together saved, and how many of them. */
    static String sum(Savings savings, CounterfactualResult result) {
        long total = savings.total();
        String verb = total < 0 ? "paid " + money(-total) + " more" : "saved " + money(total);
        int winners = savings.winners();
        int losers = savings.losers().size();
        int same = savings.size() - winners - losers;
        return "Against the same seed " + result.what().phrase() + ", the homes together " + verb + ": "
                + Formats.count(winners) + " saved, " + Formats.count(losers) + " lost"
                + (same == 0 ? "." : ", for " + Formats.count(same) + " it is the same.");
    }

    /** With its sign. */
    static String signed(long micro) {
        return micro > 0 ? "+" + money(micro) : micro < 0 ? "−" + money(-micro) : money(0);
    }

    /** To the cent, and finer below one. */
    static String money(long micro) {
        return Math.abs(micro) < CENT && micro != 0 ? Formats.smallMoney(micro) : Formats.money(micro);
    }
}
