/**
 * The tab of all figures of the catalogue: small ones by topic, any of them large, and ways to take them away. They are made of
 * the shown run up to the shown hour, in the order in which they come into view, by one thread beside the FX thread
 * ({@link prosumerlab.ui.gallery.Studio}); nothing is drawn while the tab is not in front.
 */
package prosumerlab.ui.gallery;
