/**
 * The centre of the window: a tile for every home, and the trades of the shown hour as lines between them.
 *
 * <p>{@link prosumerlab.ui.community.CommunityModel} turns the shown hour and a person's choices into one immutable
 * {@link prosumerlab.ui.community.Picture}; {@link prosumerlab.ui.community.TileArea} draws that and nothing else, so that
 * tiles and lines can never show different hours. A ControlsFX {@code GridView} lays out, scrolls and names the tiles; what
 * they look like is drawn on a canvas above it, the lines on another, because five thousand drawn tiles cost a few milliseconds and as many
 * controls a hundred. A further way to colour is one more {@link prosumerlab.ui.community.ColourBy}, to sort one more
 * {@link prosumerlab.ui.community.SortBy}.
 */
package prosumerlab.ui.community;
