/**
 * Small values that every other package speaks in: fixed-point quantities, hashes, the grid of time steps. Imports the JDK
 * only.
 */
package prosumerlab.domain;
