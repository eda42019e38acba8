/** Charts drawn by hand that more than one pane shows, and what such drawings are made of. */
package prosumerlab.ui.kit.drawing;
