package prosumerlab.scenario.measured;

/** The setting {@code firstRow}, which gives a file without times its place in the calendar. */
final class FirstRow {
    private FirstRow() {}

    /** Minutes since 1970 at which the first row's interval starts. */
    static long of(SeriesRequest request) throws Refused {
        String text = request.settings().firstRow();
        var minute = Timestamp.parseSetting(text);
        if (minute.isEmpty()) {
            throw request.problems()
                    .refuseSetting(
                            "firstRow", FileProblems.quote(text) + " is not a date and time such as 2022-07-31T23:00");
        }
        return minute.get();
    }
}
