/**
 * Scenarios in the window: new by a form, open, save, the shipped ones, recent files, and files dropped on the window.
 *
 * <p>{@link prosumerlab.ui.scenarios.ScenariosController} offers the commands; reading, loading measured files and making the
 * community happen beside the FX thread. What cannot be opened is answered with the reader's own problems, and the run on
 * screen stays.
 */
package prosumerlab.ui.scenarios;
