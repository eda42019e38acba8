/** Figures of who traded how much with whom, and by which mechanism. */
package prosumerlab.figure.catalogue.trading;
