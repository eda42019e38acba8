package prosumerlab.ui.home;

/**
 * Money in and out of one kind, in millionths of a €.
 *
 * @param label of the kind
 * @param hourIn received in the shown hour
 * @param hourOut paid in it
 * @param soFarIn received up to and with it
 * @param soFarOut paid up to and with it
 */
record MoneyRow(String label, long hourIn, long hourOut, long soFarIn, long soFarOut) {
    /** The sum of {@code rows}. */
    static MoneyRow total(String label, Iterable<MoneyRow> rows) {
        MoneyRow sum = new MoneyRow(label, 0, 0, 0, 0);
        for (MoneyRow row : rows) {
            sum = new MoneyRow(
                    label,
                    sum.hourIn + row.hourIn,
                    sum.hourOut + row.hourOut,
                    sum.soFarIn + row.soFarIn,
                    sum.soFarOut + row.soFarOut);
        }
        return sum;
    }
}
