/** Figures of how full batteries are and what goes in and out. */
package prosumerlab.figure.catalogue.batteries;
