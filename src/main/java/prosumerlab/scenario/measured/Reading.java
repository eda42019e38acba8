package prosumerlab.scenario.measured;

import java.util.List;

/**
 * One interval of a file; its text becomes a number only if the run needs it.
 *
 * @param start start of the interval, minutes since 1970 in the community's local standard time
 * @param line the line of the file, from 1
 * @param factor multiplies the sum of the cells
 * @param cells texts of numbers, which are added
 */
record Reading(long start, int line, double factor, List<String> cells) {
    Reading(long start, int line, String cell) {
        this(start, line, 1, List.of(cell));
    }

    Reading at(long newStart) {
        return new Reading(newStart, line, factor, cells);
    }
}
