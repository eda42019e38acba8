/**
 * The physical side of an hour: who lives there, sun, clouds, loads, the price forecast, batteries and self-consumption. Phases
 * 1 and 2 of the model.
 */
package prosumerlab.engine.community;
