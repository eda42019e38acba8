/**
 * The open runs: a switcher in the top bar that shows name, seed and branch point of each. Switching stays at the shown hour,
 * so that two runs can be compared hour by hour.
 */
package prosumerlab.ui.runs;
