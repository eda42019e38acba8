package prosumerlab.figure.catalogue.money;

import java.util.List;
import prosumerlab.figure.Figure;

/** The figures of this chapter, in teaching order. */
public final class MoneyFigures {
    private MoneyFigures() {}

    public static List<Figure> all() {
        return List.of(
                new BalanceOverTime(),
                new BalanceDistribution(),
                new TopAndBottom(),
                new Incentives(),
                new BillAgainstGridOnly(),
                new Savings(),
                new LorenzCurve(),
                new AccountsOverTime());
    }
}
