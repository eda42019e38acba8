/**
 * What the tests of the window share: {@link prosumerlab.ui.testkit.WindowTest} opens the real window on a screen in memory,
 * {@link prosumerlab.ui.testkit.Scenarios} makes small quick runs, {@link prosumerlab.ui.testkit.Screenshots} makes pictures.
 */
package prosumerlab.ui.testkit;
