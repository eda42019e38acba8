/**
 * Runs and their folders: export the run on screen or a report on it, open a folder for replay, verify one by computing it again. By menu, and by
 * dropping a folder on the window.
 *
 * <p>{@link prosumerlab.ui.saving.SavingController} offers the commands; {@link prosumerlab.ui.saving.Exporting},
 * {@link prosumerlab.ui.saving.Reporting} and {@link prosumerlab.ui.saving.Opening} do the work beside the FX thread. A run whose tables are all that is known of it, or
 * that differs from what its scenario gives, is shown under a note that says so.
 */
package prosumerlab.ui.saving;
