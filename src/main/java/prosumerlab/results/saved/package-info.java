/**
 * A results folder read back. {@link prosumerlab.results.saved.SavedFolder} is what others call: it checks the form of each
 * file and names file and line of what is wrong, computes the run again where there is a scenario, and otherwise, or where the
 * folder differs, builds the run from what the tables hold. A folder with nothing but tables of the reference system opens too.
 *
 * <p>Imports {@code results}, {@code results.table}, {@code history}, {@code scenario} and {@code domain}; the engine is handed
 * in by the caller.
 */
package prosumerlab.results.saved;
