package prosumerlab.figure;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** A fixed sequence of numbers; NaN stands for no value. */
public final class Numbers {
    private final double[] values;

    private Numbers(double[] values) {
        this.values = values;
    }

    /** A copy of {@code values}. */
    public static Numbers of(double... values) {
        return new Numbers(values.clone());
    }

    /** The {@code count} numbers that {@code value} gives for 0, 1, … */
    public static Numbers of(int count, IntToDoubleFunction value) {
        double[] values = new double[count];
        Arrays.setAll(values, value);
        return new Numbers(values);
    }

    public int size() {
        return values.length;
    }

    public double get(int index) {
        return values[index];
    }

    /** Whether no number is a value other than 0. */
    public boolean isBlank() {
        return Arrays.stream(values).allMatch(value -> value == 0 || Double.isNaN(value));
    }

    /** Whether every value is a whole number. */
    public boolean isWhole() {
        return Arrays.stream(values).allMatch(value -> Double.isNaN(value) || value == Math.rint(value));
    }

    /** Whether there is no value at all. */
    public boolean isMissing() {
        return Arrays.stream(values).allMatch(Double::isNaN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
