/** What the figures of several chapters share: columns of time, bins, and the words that describe a figure. */
package prosumerlab.figure.catalogue.kit;
