package prosumerlab.ui.concurrent;

import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.history.RunSource;
import prosumerlab.metrics.KeyFiguresAccumulator;
import prosumerlab.metrics.Outcome;
import prosumerlab.results.RunHeader;
import prosumerlab.session.counterfactual.Counterfactual;
import prosumerlab.ui.state.CounterfactualResult;
import prosumerlab.ui.state.Counterfactuals;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Shown;

/** Computes what else a run could have come to, on a thread of its own; each result is kept as soon as it is there. */
public final class CounterfactualService {
    private final Counterfactuals results;
    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<Throwable> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private Job job;

    private record Job(OpenRun source, Run run, List<Counterfactual> cases) {}

    public CounterfactualService(Counterfactuals results) {
        this.results = results;
        work.setExecutor(task -> {
            Thread thread = new Thread(task, "counterfactuals");
            thread.setDaemon(true);
            thread.start();
        });
        work.setOnFailed(event -> failure.set(work.getException()));
    }

    /**
     * Computes {@code cases} in their order in place of what is being computed.
     *
     * @param step the last hour that is taken into account, at least 0
     */
    public void compute(Shown shown, int step, List<Counterfactual> cases) {
        failure.set(null);
        job = new Job(shown.source(), shown.run().upTo(step + 1), cases);
        work.restart();
    }

    /** Stops; what is there already is kept. */
    public void cancel() {
        work.cancel();
        failure.set(null);
    }

    /** Whether something is being computed. */
    public ReadOnlyBooleanProperty running() {
        return work.runningProperty();
    }

    /** How much is done, 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return work.progressProperty();
    }

    /** What went wrong the last time, or null. */
    public ReadOnlyObjectProperty<Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    private final class Work extends Service<Void> {
        @Override
        protected Task<Void> createTask() {
            return new Computing(job);
        }
    }

    private final class Computing extends Task<Void> {
        private final Job job;
        private final int steps;
        private long made;

        Computing(Job job) {
            this.job = job;
            steps = job.run().hours().size();
        }

        @Override
        protected Void call() {
            KeyFiguresAccumulator here = tally(job.run().homes());
            for (HourRecord hour : job.run().hours()) {
                if (isCancelled()) {
                    return null;
                }
                here.accept(hour);
            }
            Outcome run = outcome(here);
            for (Counterfactual what : job.cases()) {
                RunSource other = what.run(job.run().source(), steps);
                KeyFiguresAccumulator there = tally(other.homes());
                if (!other.run(hour -> take(hour, there))) {
                    return null;
                }
                CounterfactualResult result = new CounterfactualResult(what, steps - 1, run, outcome(there));
                Platform.runLater(() -> {
                    if (!isCancelled()) {
                        results.keep(job.source(), result);
                    }
                });
            }
            return null;
        }

        private void take(HourRecord hour, KeyFiguresAccumulator there) {
            if (isCancelled()) {
                throw new CancellationException("left");
            }
            there.accept(hour);
            updateProgress(++made, (long) steps * job.cases().size());
        }

        private KeyFiguresAccumulator tally(List<Home> homes) {
            return new KeyFiguresAccumulator(homes, RunHeader.terms(job.run()));
        }

        private Outcome outcome(KeyFiguresAccumulator tally) {
            return new Outcome(tally.figures(), tally.bills());
        }
    }
}
