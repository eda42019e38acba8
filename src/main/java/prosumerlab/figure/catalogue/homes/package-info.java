/** Figures of single homes, and of home types beside each other. */
package prosumerlab.figure.catalogue.homes;
