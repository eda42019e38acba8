package prosumerlab.ui.concurrent;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import prosumerlab.ui.state.OpenRun;

/**
 * What to play.
 *
 * @param source the run
 * @param after the step after which to start
 * @param until the last step; may be moved on while it plays
 * @param hoursPerSecond the pace, read before each hour; infinite for as fast as it goes
 */
record Plan(OpenRun source, int after, AtomicInteger until, DoubleSupplier hoursPerSecond) {}
