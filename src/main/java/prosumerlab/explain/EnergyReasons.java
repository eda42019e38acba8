package prosumerlab.explain;

import static prosumerlab.explain.Situation.energy;
import static prosumerlab.explain.Situation.share;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.explain.Piece.Figure;
import prosumerlab.explain.Piece.Kind;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Battery;

/** What the home had: generation, load, battery, and what that left to trade. */
final class EnergyReasons {
    private EnergyReasons() {}

    static void add(Situation at, List<Reason> reasons) {
        reasons.add(Reason.of(Stage.GENERATION, generation(at)));
        reasons.add(Reason.of(Stage.SELF_CONSUMPTION, balance(at).then(battery(at))));
        reasons.add(Reason.of(Stage.SELF_CONSUMPTION, remainder(at)));
    }

    private static Sentence generation(Situation at) {
        Figure load = at.energy(Quantity.LOAD);
        if (at.get(Quantity.PV) > 0) {
            Sentence made = at.home().pvCapacityKw() > 0
                    ? Sentence.of("Its PV of {} made {}", power(at), at.energy(Quantity.PV))
                    : Sentence.of("Its measured PV made {}", at.energy(Quantity.PV));
            made = made.then("; the home used {}.", load);
            return at.scenario().measured().pv().isEmpty()
                    ? made.then(
                            " Clouds covered {} of the sky.", share(at.hour().cloudCover()))
                    : made;
        }
        if (at.home().pvCapacityKw() == 0) {
            return Sentence.of("It has no PV; the home used {}.", load);
        }
        return Sentence.of(
                at.hour().clearSkyIrradiance() == 0
                        ? "It was dark, so its PV made nothing; the home used {}."
                        : "Its PV made nothing; the home used {}.",
                load);
    }

    private static Figure power(Situation at) {
        return new Figure(Kind.POWER, Micro.of(at.home().pvCapacityKw()));
    }

    private static Sentence balance(Situation at) {
        long net = at.get(Quantity.PV) - at.get(Quantity.LOAD);
        if (net > 0) {
            return Sentence.of("PV covered the whole load, with {} to spare.", energy(net));
        }
        if (net == 0) {
            return Sentence.of("PV covered the load exactly.");
        }
        return at.get(Quantity.SELF_CONSUMED) > 0
                ? Sentence.of(
                        "PV covered {} of the load; {} were missing.", at.energy(Quantity.SELF_CONSUMED), energy(-net))
                : Sentence.of("PV covered none of the load; {} were missing.", energy(-net));
    }

    private static Sentence battery(Situation at) {
        long net = at.get(Quantity.PV) - at.get(Quantity.LOAD);
        if (net == 0) {
            return Sentence.of("");
        }
        if (!at.home().hasBattery()) {
            return Sentence.of(" It has no battery.");
        }
        Sentence moved = net > 0 ? charging(at) : discharging(at);
        return moved.then(
                " At the end of the " + at.noun() + " it was {} full.",
                share(at.get(Quantity.BATTERY_LEVEL) / (double) at.get(Quantity.BATTERY_CAPACITY)));
    }

    private static Sentence charging(Situation at) {
        Battery settings = at.scenario().battery();
        long charged = at.get(Quantity.CHARGED);
        boolean all = at.get(Quantity.IMBALANCE_BEFORE_P2P) == 0;
        if (charged == 0) {
            return at.batteryPower() == 0
                    ? Sentence.of(" The battery takes no power.")
                    : Sentence.of(" The battery was as full as it may be, {}.", share(settings.maximumSoc()));
        }
        Sentence into = all
                ? Sentence.of(" All of that, {}, charged the battery.", energy(charged))
                : Sentence.of(" Of that, {} charged the battery", energy(charged));
        if (all) {
            return into;
        }
        return charged == at.batteryPower()
                ? into.then(", the most it takes in one " + at.noun() + ".")
                : into.then(" up to its highest charge, {}.", share(settings.maximumSoc()));
    }

    private static Sentence discharging(Situation at) {
        Battery settings = at.scenario().battery();
        long toLoad = at.get(Quantity.DISCHARGED_TO_LOAD);
        if (toLoad == 0) {
            return at.batteryPower() == 0
                    ? Sentence.of(" The battery gives no power.")
                    : Sentence.of(" The battery was at its lowest charge, {}.", share(settings.minimumSoc()));
        }
        if (at.get(Quantity.IMBALANCE_BEFORE_P2P) == 0) {
            return Sentence.of(" The battery gave all of that, {}.", energy(toLoad));
        }
        Sentence out = Sentence.of(" The battery gave {}", energy(toLoad));
        return toLoad == at.batteryPower()
                ? out.then(", the most it gives in one " + at.noun() + ".")
                : out.then(" and was then at its lowest charge, {}.", share(settings.minimumSoc()));
    }

    private static Sentence remainder(Situation at) {
        long imbalance = at.get(Quantity.IMBALANCE_BEFORE_P2P);
        if (imbalance == 0) {
            return Sentence.of("That left neither surplus nor deficit.");
        }
        return Sentence.of(
                imbalance > 0 ? "That left a surplus of {}." : "That left a deficit of {}.", energy(at.imbalance()));
    }
}
