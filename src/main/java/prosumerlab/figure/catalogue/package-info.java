/**
 * {@link prosumerlab.figure.catalogue.FigureCatalogue} lists all figures in order. Each is a small class from a run to
 * {@link prosumerlab.figure.FigureData}, in the package of its chapter; to add one, write the class and name it in the list of
 * its chapter, such as {@link prosumerlab.figure.catalogue.energy.EnergyFigures}.
 */
package prosumerlab.figure.catalogue;
