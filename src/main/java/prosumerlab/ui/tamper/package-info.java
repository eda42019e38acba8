/**
 * The tab in which a copy of the chain is attacked: change what a block says and see the hashes break, mine again, race against the
 * honest miners. The copy stays as it is when another hour or run is shown; the run is never touched.
 */
package prosumerlab.ui.tamper;
