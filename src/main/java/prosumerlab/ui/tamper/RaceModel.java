package prosumerlab.ui.tamper;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import prosumerlab.metrics.CatchUp;
import prosumerlab.metrics.ShareInterval;
import prosumerlab.session.tampering.BranchRace;

/** The race that is set up, the one that is watched, and what many races came to. */
final class RaceModel {
    /** Races in one go. */
    static final int RACES = 10_000;

    static final int MOST_PERCENT = 60;
    static final int MOST_BEHIND = 20;

    /** Blocks more than at the start by which the attacker has fallen behind when he gives up. */
    static final int PATIENCE = 30;

    private static final int USUAL_PERCENT = 30;
    private static final int USUAL_BEHIND = 3;
    private static final double PERCENT = 100;

    private final IntegerProperty percent = new SimpleIntegerProperty(this, "percent", USUAL_PERCENT);
    private final IntegerProperty behind = new SimpleIntegerProperty(this, "behind", USUAL_BEHIND);
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ReadOnlyObjectWrapper<Branches> branches = new ReadOnlyObjectWrapper<>(this, "branches");
    private final ObservableList<Experiment> experiments = FXCollections.observableArrayList();
    private long seed;
    private long nextRace;
    private long nextWatched;

    /**
     * What many races came to.
     *
     * @param race how they were set up
     * @param first number of the first
     * @param caughtUp of all {@link #RACES}
     */
    record Experiment(int number, BranchRace race, long first, int caughtUp) {
        double theory() {
            return CatchUp.untilGivingUp(race.share(), race.behind(), race.giveUp());
        }

        ShareInterval observed() {
            return ShareInterval.of(caughtUp, RACES, ShareInterval.CONFIDENCE_95);
        }
    }

    /**
     * The branches of a race, as far as they have grown.
     *
     * @param number of the race
     * @param honest blocks of the public branch since both parted, those the attacker was behind at the start among them
     * @param attackers blocks of his
     * @param lastIsAttackers who found the last one
     */
    record Branches(BranchRace race, long number, int honest, int attackers, boolean lastIsAttackers) {
        /** Blocks that the attacker's branch is shorter. */
        int gap() {
            return honest - attackers;
        }

        /** Blocks since the start, of both. */
        int found() {
            return honest - race.behind() + attackers;
        }

        boolean isOver() {
            return gap() <= 0 || gap() >= race.giveUp();
        }

        /** One block later. */
        Branches next(BranchRace.Course course) {
            boolean his = course.isAttackers(number, found());
            return new Branches(race, number, honest + (his ? 0 : 1), attackers + (his ? 1 : 0), his);
        }
    }

    RaceModel() {
        percent.subscribe(now -> reset());
        behind.subscribe(now -> reset());
    }

    /** The share of the attacker, in per cent of the hash power. */
    IntegerProperty percent() {
        return percent;
    }

    /** Blocks that he is behind at the start. */
    IntegerProperty behind() {
        return behind;
    }

    /** Whether many races are being run. */
    BooleanProperty busy() {
        return busy;
    }

    /** The race that is watched. */
    ReadOnlyObjectProperty<Branches> branches() {
        return branches.getReadOnlyProperty();
    }

    /** What was run so far, the newest first. */
    ObservableList<Experiment> experiments() {
        return experiments;
    }

    /** All chance comes from this. */
    void seed(long next) {
        seed = next;
    }

    BranchRace race() {
        return new BranchRace(seed, percent.get() / PERCENT, behind.get(), behind.get() + PATIENCE);
    }

    double theory() {
        BranchRace race = race();
        return CatchUp.untilGivingUp(race.share(), race.behind(), race.giveUp());
    }

    double withoutEnd() {
        return CatchUp.withoutEnd(race().share(), race().behind());
    }

    /** Puts the next race to its start. */
    void startWatching() {
        branches.set(new Branches(race(), nextWatched++, behind.get(), 0, false));
    }

    /** The race that is watched, a block later. */
    void grow() {
        Branches now = branches.get();
        branches.set(now.next(now.race().course()));
    }

    /** The race that is watched, at its end. */
    void finish() {
        Branches now = branches.get();
        BranchRace.Course course = now.race().course();
        while (!now.isOver()) {
            now = now.next(course);
        }
        branches.set(now);
    }

    /** The number of the first of the next {@link #RACES} races, which are then taken. */
    long takeRaces() {
        long first = nextRace;
        nextRace += RACES;
        return first;
    }

    void add(BranchRace race, long first, int caughtUp) {
        experiments.add(0, new Experiment(experiments.size() + 1, race, first, caughtUp));
    }

    private void reset() {
        branches.set(new Branches(race(), nextWatched, behind.get(), 0, false));
    }
}
