/**
 * The results folder: written as a run goes, whole or not at all, and verified by computing it again.
 *
 * <p>Imports {@code files}, {@code figure}, {@code metrics}, {@code history}, {@code scenario} and {@code domain}. Knows neither the engine nor a screen.
 */
package prosumerlab.results;
