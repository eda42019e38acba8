package prosumerlab.engine.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.history.Home;
import prosumerlab.scenario.Scenario;

/** Draws the homes of a community from the seed: type, PV, battery. They depend on nothing that happens later. */
public final class Settlers {
    private Settlers() {}

    /** The homes of {@code scenario} in the order of their ids. */
    public static List<Home> settle(Scenario scenario, Draws draws) {
        int count = scenario.community().prosumers();
        double[] pvByType = scenario.pv().capacityKwByHomeType();
        double[] cumulative = cumulativeShares(scenario.community().homeTypeShares(), pvByType.length);
        boolean[] hasPv = chosen(draws, Purpose.HAS_PV, count, scenario.pv().share());
        boolean[] hasBattery =
                chosen(draws, Purpose.HAS_BATTERY, count, scenario.battery().share());
        List<Home> homes = new ArrayList<>(count);
        for (int id = 0; id < count; id++) {
            int type = typeOf(draws.uniform(Purpose.HOME_TYPE, id, 0), cumulative);
            homes.add(new Home(
                    id,
                    type,
                    hasPv[id] ? pvByType[type] : 0,
                    scenario.consumption().baseKwhPerHourByHomeType()[type],
                    hasBattery[id] ? Micro.of(scenario.battery().capacityKwhByHomeType()[type]) : 0));
        }
        return List.copyOf(homes);
    }

    private static double[] cumulativeShares(double[] shares, int types) {
        double[] cumulative = new double[types];
        double sum = 0;
        for (int type = 0; type < types; type++) {
            sum += shares.length == 0 ? 1 : shares[type];
            cumulative[type] = sum;
        }
        return cumulative;
    }

    private static int typeOf(double uniform, double[] cumulative) {
        double all = cumulative[cumulative.length - 1];
        double target = uniform * all;
        int type = 0;
        // The product may round up to the sum of all shares, beyond which there is no type.
        while (cumulative[type] <= target && cumulative[type] < all) {
            type++;
        }
        return type;
    }

    /**
     * Exactly the wanted share of homes: those with the smallest draws, so that a larger share keeps every home that a smaller
     * one had.
     */
    private static boolean[] chosen(Draws draws, Purpose purpose, int count, double share) {
        long[] draw = new long[count];
        for (int id = 0; id < count; id++) {
            draw[id] = draws.bits(purpose, id, 0);
        }
        int wanted = (int) StrictMath.round(share * count);
        boolean[] chosen = new boolean[count];
        if (wanted == 0) {
            return chosen;
        }
        long[] sorted = draw.clone();
        Arrays.sort(sorted);
        for (int id = 0; id < count; id++) {
            chosen[id] = draw[id] <= sorted[wanted - 1];
        }
        return chosen;
    }
}
