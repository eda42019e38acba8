/**
 * Runs the engine off the FX thread and brings its hours back onto it.
 *
 * <p>{@link prosumerlab.ui.concurrent.Playback} is what the rest of the window calls: play, pause, step, run to the end.
 * {@link prosumerlab.ui.concurrent.SimulationService} computes or replays hours on one background thread;
 * {@link prosumerlab.ui.concurrent.HourFeed} hands the newest of them to the cursor once per pulse, however many there were:
 * what lies between is in the {@link prosumerlab.history.Run} that comes along. Nothing else in {@code ui} calls
 * {@code LiveRun.advance()}.
 */
package prosumerlab.ui.concurrent;
