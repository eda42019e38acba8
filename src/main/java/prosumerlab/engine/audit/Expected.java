package prosumerlab.engine.audit;

import prosumerlab.domain.Micro;
import prosumerlab.history.Audit.Check;
import prosumerlab.history.Audit.Violation;
import prosumerlab.history.Quantity;

/** Says that a number is not what others make it. */
final class Expected {
    private Expected() {}

    /**
     * @param because what makes it {@code expected}, such as "its trades make"
     */
    static Violation violation(Check check, int home, Quantity quantity, long is, long expected, String because) {
        return new Violation(
                check,
                "home " + home + ": " + quantity + " is " + text(quantity, is) + " where " + because + " "
                        + text(quantity, expected));
    }

    private static String text(Quantity quantity, long value) {
        return switch (quantity.unit()) {
            case KWH -> Micro.format(value) + " kWh";
            case EURO -> Micro.format(value) + " €";
            case EURO_PER_KWH -> Micro.format(value) + " €/kWh";
            case COUNT, STEP, CODE -> Long.toString(value);
        };
    }
}
