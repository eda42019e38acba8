/** Figures of what a kWh costs and how its price comes about. */
package prosumerlab.figure.catalogue.prices;
