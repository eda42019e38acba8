/** Figures of whom the regulator banned and why, and of its treasury. */
package prosumerlab.figure.catalogue.regulator;
