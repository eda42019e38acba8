/**
 * Draws {@link prosumerlab.figure.FigureData} for the screen, as PNG and as SVG: one
 * {@link prosumerlab.figure.render.FigureRenderer} for all three, so that they show the same. JFreeChart lays out titles, axes
 * and legends; what is between the axes is drawn by the marks of this package, which know hatches, gaps and series of many
 * thousand points.
 *
 * <p>Needs no display. Text is set in the font that comes with the program (Inter, SIL Open Font License), because the fonts of
 * machines differ and some have none. Imports {@code figure}, java.awt, JFreeChart and Batik; no window toolkit and no files.
 */
package prosumerlab.figure.render;
