/** Two runs side by side: the table of their key figures, and the line that computes the other one. */
package prosumerlab.ui.kit.compare;
