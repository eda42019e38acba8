package prosumerlab.engine;

import prosumerlab.history.HourRecord;

/**
 * What a step gives.
 *
 * @param next the state after it
 * @param record what happened in it
 */
public record StepResult(SimulationState next, HourRecord record) {}
