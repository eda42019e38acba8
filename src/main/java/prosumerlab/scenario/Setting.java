package prosumerlab.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes one setting of a scenario: the reader checks the range, the manual and the window's form show the rest. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
    /** What the setting does, in one sentence a student understands. */
    String help();

    /** Unit as shown to people, such as {@code kWh}; empty for a plain number, a text or a switch. */
    String unit() default "";

    /** Smallest allowed number, inclusive; for a list, of each element. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest allowed number, inclusive; for a list, of each element. */
    double max() default Double.POSITIVE_INFINITY;

    /** The only numbers allowed, where a range is not enough; empty for any in the range. */
    int[] oneOf() default {};

    /** Fewest elements of a list; for a text, fewest characters. */
    int minLength() default 0;

    /** Most elements of a list; for a text, most characters. */
    int maxLength() default 10_000;
}
