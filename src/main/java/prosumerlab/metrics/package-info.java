/**
 * Key figures of a run: each named, explained and sourced once in {@link prosumerlab.metrics.KeyFigure}, and computed hour by
 * hour by {@link prosumerlab.metrics.KeyFiguresAccumulator}, so that a year needs no more memory than a day.
 *
 * <p>Imports {@code history} and {@code domain}; no screen and no files.
 */
package prosumerlab.metrics;
