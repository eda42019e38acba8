package prosumerlab.ui.gallery;

import prosumerlab.figure.Figure;

/** What a person can do with one figure. */
interface FigureActions {
    /** Puts a picture of it on the clipboard. */
    void copy(Figure figure);

    /** Saves it {@code scale} times as fine as the usual size. */
    void savePng(Figure figure, int scale);

    void saveSvg(Figure figure);

    void saveData(Figure figure);
}
