package prosumerlab.metrics;

import prosumerlab.history.HourRecord;

/** Adds up one group of key figures hour by hour. */
interface Tally {
    /** Takes the next hour. */
    void accept(HourRecord hour);

    /** Sets this group's figures for the hours so far. */
    void report(KeyFigures.Builder figures);
}
