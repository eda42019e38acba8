/**
 * Measured series: reads the files that a scenario names and cuts them to the steps of the run, or says, with the line of the
 * file, why that cannot be done without guessing.
 *
 * <p>One way through: {@code FileText} (bytes to text), a {@code SeriesFormat} (text to readings with a time),
 * {@code Window} (the readings that the run needs, without gap or overlap), {@code Conversion} (kWh or €/kWh),
 * {@code Resampler} (steps). Numbers are looked at only where the run needs them; times and row lengths everywhere.
 *
 * <p>Imports {@code scenario} and {@code domain}, the file API and Commons CSV; {@code scenario} does not import it.
 */
package prosumerlab.scenario.measured;
