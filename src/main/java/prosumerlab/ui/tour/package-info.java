/**
 * The first five minutes: call-outs that point at the real controls, one after the other. The window stays usable meanwhile,
 * so that one can try what one reads.
 */
package prosumerlab.ui.tour;
