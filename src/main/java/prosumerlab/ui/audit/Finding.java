package prosumerlab.ui.audit;

import prosumerlab.history.Audit;

/**
 * A violation and when it was found.
 *
 * @param number counts from 0 over the run
 * @param step at the end of which it was found
 * @param violation what
 */
record Finding(int number, int step, Audit.Violation violation) {}
