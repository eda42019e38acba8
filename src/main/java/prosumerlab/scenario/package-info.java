/**
 * What a person may choose: the scenario and its groups of settings as records, each component annotated with its meaning,
 * unit and range, and the reader that turns a JSON file into a scenario or into a list of problems. One description serves
 * the reader, {@code scenario show}, the manual and the form of the window.
 *
 * <p>Imports {@code domain} and {@code files}; knows neither the engine nor a screen.
 */
package prosumerlab.scenario;
