package prosumerlab.ui.gallery;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Draws beside the FX thread, one picture after the other. Of each place only the newest wish is granted, the urgent ones first
 * and the others in the order they came; each picture is handed over on its own. Its thread ends when there is nothing to do.
 */
final class Studio {
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(2);
    /** Times as long as it drew, so that the engine has the processors while a run plays. */
    private static final int REST_AFTER_URGENT = 1;

    private static final int REST = 4;
    /** No rest is longer: the first picture is slow, because all that draws is loaded for it. */
    private static final long MOST_REST_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final Executor handOver;
    private final Map<Object, Wish<?>> wishes = new LinkedHashMap<>();
    private boolean gentle;
    private boolean working;

    /**
     * @param handOver brings results to the FX thread
     */
    Studio(Executor handOver) {
        this.handOver = handOver;
    }

    /** Whether it rests after each picture. */
    synchronized void setGentle(boolean gentle) {
        this.gentle = gentle;
        notifyAll();
    }

    /**
     * Wishes for a picture, in place of an earlier wish for the same place that has not been granted yet.
     *
     * @param urgent whether it comes before those that are not
     * @param work draws it, on the thread of the studio
     * @param done takes it, where results are handed over to
     * @param failed takes what {@code work} threw, likewise
     */
    synchronized <T> void want(
            Object place, boolean urgent, Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        wishes.put(place, new Wish<>(urgent, work, done, failed));
        if (!working) {
            working = true;
            Thread thread = new Thread(this::work, "figures");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
        notifyAll();
    }

    /**
     * Withdraws the wish for {@code place}; what is being drawn for it is finished and handed over.
     *
     * @return whether there was one
     */
    synchronized boolean forget(Object place) {
        return wishes.remove(place) != null;
    }

    /** Withdraws all wishes. */
    synchronized void forgetAll() {
        wishes.clear();
        notifyAll();
    }

    private void work() {
        try {
            for (Wish<?> wish = next(); wish != null; wish = next()) {
                long start = System.nanoTime();
                wish.grant(handOver);
                rest(start, wish.urgent() ? REST_AFTER_URGENT : REST);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    private synchronized Wish<?> next() throws InterruptedException {
        long end = System.nanoTime() + IDLE_NANOS;
        for (long left = IDLE_NANOS; wishes.isEmpty() && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        if (wishes.isEmpty()) {
            working = false;
            return null;
        }
        Iterator<Wish<?>> all = wishes.values().iterator();
        Wish<?> next = all.next();
        while (!next.urgent() && all.hasNext()) {
            next = all.next();
        }
        if (!next.urgent()) {
            next = wishes.values().iterator().next();
        }
        wishes.values().remove(next);
        return next;
    }

    private synchronized void rest(long start, int times) throws InterruptedException {
        long now = System.nanoTime();
        long end = now + Math.min(times * (now - start), MOST_REST_NANOS);
        for (long left = end - now; gentle && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    private record Wish<T>(boolean urgent, Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        void grant(Executor handOver) {
            try {
                T picture = work.get();
                handOver.execute(() -> done.accept(picture));
            } catch (RuntimeException | Error e) {
                handOver.execute(() -> failed.accept(e));
            }
        }
    }
}
