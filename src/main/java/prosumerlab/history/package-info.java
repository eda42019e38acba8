/**
 * What happened: one immutable {@link prosumerlab.history.HourRecord} a step, and a {@link prosumerlab.history.Run} of them.
 * Everything that shows, measures or saves reads this and nothing else, live and in replay alike.
 *
 * <p>Energies are whole millionths of a kWh, money whole millionths of a euro, prices whole millionths of a €/kWh (see
 * {@link prosumerlab.domain.Micro}). Imports {@code domain} and {@code scenario}.
 */
package prosumerlab.history;
