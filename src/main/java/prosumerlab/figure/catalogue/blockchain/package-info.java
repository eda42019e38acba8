/** Figures of the chain: its blocks, its miners and their work. */
package prosumerlab.figure.catalogue.blockchain;
