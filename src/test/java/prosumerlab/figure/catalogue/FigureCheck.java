package prosumerlab.figure.catalogue;

import prosumerlab.figure.FigureSource;

/** Compares a figure with the tables of its run. */
interface FigureCheck {
    void check(Case c);

    /**
     * @param rows the figure's own CSV
     * @param tables the tables of the run
     * @param source what it was made of
     */
    record Case(FigureRows rows, RunTablesOnDisk tables, FigureSource source) {
        /** The same run's figure called {@code key} with something else chosen. */
        FigureRows rows(String key, FigureSource chosen) {
            return FigureRows.of(FigureCatalogue.figure(key).orElseThrow().of(chosen), tables);
        }
    }
}
