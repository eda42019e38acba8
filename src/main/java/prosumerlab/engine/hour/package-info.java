/**
 * The hour in the making: columns and accounts that the phases write to before they are sealed into an immutable {@link
 * prosumerlab.history.HourRecord}. Lives and dies within one call of the engine's step.
 */
package prosumerlab.engine.hour;
