package prosumerlab.scenario.measured;

/** A layout of files that the program understands. */
interface SeriesFormat {
    /**
     * Finds times, texts of numbers and their unit.
     *
     * @param text the whole file
     * @throws Refused if that is not possible; the problems are noted in {@code request}
     */
    Readings read(String text, SeriesRequest request) throws Refused;
}
