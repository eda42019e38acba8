package prosumerlab.ui.regulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prosumerlab.history.Ban;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.scenario.LoadedScenario;

/** The bans of each home that was ever banned in the recorded hours, by number; each hour is looked at once. */
final class BanSpans {
    private final TreeMap<Integer, List<Ban>> byHome = new TreeMap<>();
    private List<Integer> homes = List.of();
    private LoadedScenario source;
    private int size;

    /** Takes the hours recorded since the last time. */
    void follow(Run run) {
        if (run.source() != source || run.hours().size() < size) {
            source = run.source();
            size = 0;
            byHome.clear();
        }
        for (; size < run.hours().size(); size++) {
            HourRecord hour = run.hours().get(size);
            for (Ban ban : hour.bans()) {
                byHome.computeIfAbsent(ban.home(), any -> new ArrayList<>()).add(ban);
            }
        }
        if (homes.size() != byHome.size() || !homes.equals(List.copyOf(byHome.keySet()))) {
            homes = List.copyOf(byHome.keySet());
        }
    }

    /** Who was ever banned. */
    List<Integer> homes() {
        return homes;
    }

    /** The bans of {@code home}, the first first. */
    List<Ban> of(int home) {
        return byHome.getOrDefault(home, List.of());
    }

    /** All of them, by home. */
    Map<Integer, List<Ban>> all() {
        return byHome;
    }

    /** The ban that keeps {@code home} from trade in {@code step}. */
    Optional<Ban> at(int home, int step) {
        return of(home).stream()
                .filter(ban -> ban.fromStep() <= step && step < ban.untilStep())
                .findFirst();
    }
}
