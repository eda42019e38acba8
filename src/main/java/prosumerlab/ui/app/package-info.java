/**
 * Starts the window and wires it. {@link prosumerlab.ui.app.Composition} is the one page on which features are made and put
 * into the slots of the shell; {@link prosumerlab.ui.app.WindowProgram} starts the toolkit and says clearly when it cannot.
 */
package prosumerlab.ui.app;
