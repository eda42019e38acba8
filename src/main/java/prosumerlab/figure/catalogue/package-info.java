/**
 * The figures themselves, each a small class from a run to {@link prosumerlab.figure.FigureData}, and
 * {@link prosumerlab.figure.catalogue.FigureCatalogue}, which lists them in order.
 */
package prosumerlab.figure.catalogue;
