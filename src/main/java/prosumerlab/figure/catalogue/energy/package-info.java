/** Figures of where energy came from and went, hour by hour. */
package prosumerlab.figure.catalogue.energy;
