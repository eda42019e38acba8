package prosumerlab.results;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import prosumerlab.history.HourRecord;

/**
 * Hands hours to a consumer on a thread of its own, in order, so that the engine does not wait for the disk. The queue is
 * short: a slow disk slows the engine rather than filling the memory.
 */
public final class HourPipe implements Closeable {
    private static final int HOURS = 8;

    /** Takes hours, and may fail as files do. */
    @FunctionalInterface
    public interface Consumer {
        /** Called once, before the first hour and without waiting for it. */
        default void open() throws IOException {}

        void accept(HourRecord hour) throws IOException;
    }

    private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(HOURS);
    private final Consumer consumer;
    private final Thread thread;
    private volatile Throwable failure;

    /** An hour, or without one the end. */
    private record Item(HourRecord hour) {
        static final Item END = new Item(null);
    }

    public HourPipe(Consumer consumer) {
        this.consumer = consumer;
        this.thread = new Thread(this::consume, "results-writer");
        thread.setDaemon(true);
        thread.start();
    }

    private void consume() {
        try {
            consumer.open();
            for (Item item = queue.take(); item.hour() != null; item = queue.take()) {
                consumer.accept(item.hour());
            }
        } catch (InterruptedException e) {
            // Closed before the end: what is queued is not wanted any more.
        } catch (Throwable e) {
            failure = e;
            // Makes room, so that a producer that waits comes back and learns of the failure.
            queue.clear();
        }
    }

    /**
     * Queues the next hour; waits while the queue is full.
     *
     * @throws IOException if an earlier hour failed
     * @throws InterruptedException if the calling thread was interrupted while it waited
     */
    public void accept(HourRecord hour) throws IOException, InterruptedException {
        put(new Item(hour));
    }

    /**
     * Waits until every hour has been consumed.
     *
     * @throws IOException if one failed
     * @throws InterruptedException if the calling thread was interrupted while it waited
     */
    public void finish() throws IOException, InterruptedException {
        put(Item.END);
        thread.join();
        rethrow();
    }

    private void put(Item item) throws IOException, InterruptedException {
        rethrow();
        queue.put(item);
    }

    private void rethrow() throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }

    /** Stops the consumer, finished or not, and waits until it no longer touches a file. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
