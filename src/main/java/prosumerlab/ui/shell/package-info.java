/**
 * The frame of the window: menu bar, transport on top, the community in the centre, tabs on the right, status bar. It knows
 * slots, not features: {@code ui.app.Composition} fills them, and the shell tells each feature when it comes on screen and
 * when it leaves it.
 */
package prosumerlab.ui.shell;
