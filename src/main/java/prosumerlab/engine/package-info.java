/**
 * The engine: {@link prosumerlab.engine.Simulation#step} is a pure function from a state to the next state and the record of
 * what happened. No screen, no file, no clock, no generator state: chance is a function of the seed and of what is drawn.
 *
 * <p>The phases of an hour live in the packages below: {@code community} makes and stores energy, {@code trading} bargains and
 * clears, {@code ledger} mines, {@code regulation} judges; {@code draws} and {@code hour} are what they share. Only {@code
 * session} imports the engine.
 */
package prosumerlab.engine;
