/**
 * What a figure shows, without any toolkit: a {@link prosumerlab.figure.Figure} makes {@link prosumerlab.figure.FigureData} out
 * of a {@link prosumerlab.figure.FigureSource}, which is a run and what is chosen in it. The data is drawn elsewhere; its
 * numbers leave as a {@link prosumerlab.figure.FigureTable}.
 *
 * <p>Imports {@code metrics}, {@code history} and {@code domain}; no screen and no files.
 */
package prosumerlab.figure;
