package prosumerlab.engine.community;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Home;

/**
 * What a home expects to need from its battery before the sun returns: the sum of expected load minus expected PV over the
 * coming steps, up to the first in which PV covers the load, at most a day ahead. Homes of one type expect the same, so it is
 * computed once a type and step.
 */
public final class NightReserve {
    private static final int HORIZON_HOURS = 24;

    private record Outlook(double pvCapacityKw, double baseKwhPerHour) implements Comparable<Outlook> {
        @Override
        public int compareTo(Outlook other) {
            int byPv = Double.compare(pvCapacityKw, other.pvCapacityKw);
            return byPv != 0 ? byPv : Double.compare(baseKwhPerHour, other.baseKwhPerHour);
        }
    }

    private final Generation generation;
    private final int horizonSteps;
    private final double factor;
    private final int[] outlookOf;
    private final Outlook[] outlooks;

    /**
     * @param factor how many times the expected need is kept back
     */
    public NightReserve(List<Home> homes, Generation generation, TimeGrid grid, double factor) {
        this.generation = generation;
        this.horizonSteps = HORIZON_HOURS * grid.stepsPerHour();
        this.factor = factor;
        TreeMap<Outlook, Integer> index = new TreeMap<>();
        outlookOf = new int[homes.size()];
        for (Home home : homes) {
            Outlook outlook = new Outlook(home.pvCapacityKw(), home.baseKwhPerHour());
            index.putIfAbsent(outlook, index.size());
            outlookOf[home.id()] = index.get(outlook);
        }
        outlooks = new Outlook[index.size()];
        for (Map.Entry<Outlook, Integer> entry : index.entrySet()) {
            outlooks[entry.getValue()] = entry.getKey();
        }
    }

    /** What each home keeps back at the end of {@code step}, in millionths of a kWh at the terminals, by home. */
    public long[] after(int step) {
        double[] need = new double[outlooks.length];
        boolean[] sunBack = new boolean[outlooks.length];
        int waiting = outlooks.length;
        for (int ahead = 1; ahead <= horizonSteps && waiting > 0; ahead++) {
            double pvPerKw = generation.expectedPvKwhPerKw(step + ahead);
            double loadPerBase = generation.expectedLoadKwhPerBase(step + ahead);
            for (int i = 0; i < outlooks.length; i++) {
                double missing = outlooks[i].baseKwhPerHour() * loadPerBase - outlooks[i].pvCapacityKw() * pvPerKw;
                if (!sunBack[i] && missing > 0) {
                    need[i] += missing;
                } else if (!sunBack[i]) {
                    sunBack[i] = true;
                    waiting--;
                }
            }
        }
        long[] reserve = new long[outlookOf.length];
        for (int home = 0; home < reserve.length; home++) {
            reserve[home] = Micro.of(need[outlookOf[home]] * factor);
        }
        return reserve;
    }
}
