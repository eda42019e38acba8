package prosumerlab.results.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import prosumerlab.domain.Micro;
import prosumerlab.history.ProsumerHours;

/**
 * A line of a table under construction, in ASCII, reused from line to line: a year has tens of millions of cells, too many
 * for a string each. Its cells are numbers and fixed words, which never need quotes.
 */
final class Row implements CharSequence {
    private static final int LONGEST_NUMBER = 32;
    private static final byte[] TRUE = ascii("True");
    private static final byte[] FALSE = ascii("False");
    private static final byte[] TENS = new byte[100];
    private static final byte[] UNITS = new byte[100];

    static {
        for (int i = 0; i < TENS.length; i++) {
            TENS[i] = (byte) ('0' + i / 10);
            UNITS[i] = (byte) ('0' + i % 10);
        }
    }

    private byte[] bytes = new byte[512];
    private int length;
    private boolean first = true;

    Row clear() {
        length = 0;
        first = true;
        return this;
    }

    /** A whole number. */
    Row count(long value) {
        startCell(LONGEST_NUMBER);
        if (value < 0) {
            bytes[length++] = '-';
        }
        digits(Math.abs(value));
        return this;
    }

    /** Millionths with six decimals, as {@link Micro#format(long)}. */
    Row micro(long value) {
        startCell(LONGEST_NUMBER);
        if (value < 0) {
            bytes[length++] = '-';
        }
        long magnitude = Math.abs(value);
        long whole = magnitude / Micro.ONE;
        int fraction = (int) (magnitude - whole * Micro.ONE);
        digits(whole);
        bytes[length++] = '.';
        pair(fraction / 10_000);
        pair(fraction / 100 % 100);
        pair(fraction % 100);
        return this;
    }

    /** A price; an empty cell for {@link ProsumerHours#NO_PRICE}. */
    Row price(long price) {
        return price == ProsumerHours.NO_PRICE ? empty() : micro(price);
    }

    Row flag(boolean value) {
        return word(value ? TRUE : FALSE);
    }

    /** A fixed word made by {@link #ascii(String)}. */
    Row word(byte[] word) {
        startCell(word.length + 1);
        System.arraycopy(word, 0, bytes, length, word.length);
        length += word.length;
        return this;
    }

    Row empty() {
        startCell(1);
        return this;
    }

    /** A word as bytes, for cells that repeat. */
    static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    private void startCell(int room) {
        if (length + room >= bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + room);
        }
        if (!first) {
            bytes[length++] = ',';
        }
        first = false;
    }

    private void digits(long value) {
        if (value < 10) {
            bytes[length++] = (byte) ('0' + value);
            return;
        }
        if (value < 100) {
            pair((int) value);
            return;
        }
        int digits = 3;
        for (long power = 1_000; digits < 19 && value >= power; power *= 10) {
            digits++;
        }
        int at = length + digits;
        length = at;
        for (long rest = value; digits-- > 0; rest /= 10) {
            bytes[--at] = (byte) ('0' + rest % 10);
        }
    }

    private void pair(int twoDigits) {
        bytes[length++] = TENS[twoDigits];
        bytes[length++] = UNITS[twoDigits];
    }

    /** Copies the line so far to {@code target}. */
    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, length);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.US_ASCII);
    }
}
