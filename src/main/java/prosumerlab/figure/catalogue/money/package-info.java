/** Figures of what homes paid, earned and saved, and of where the money is. */
package prosumerlab.figure.catalogue.money;
