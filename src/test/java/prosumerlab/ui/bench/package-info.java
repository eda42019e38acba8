/**
 * Measures the window: {@link prosumerlab.ui.bench.WindowBenchmark} is started by hand, never by the tests, and prints what
 * the performance page of the manual tells.
 */
package prosumerlab.ui.bench;
