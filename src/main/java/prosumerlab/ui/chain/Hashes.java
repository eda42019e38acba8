package prosumerlab.ui.chain;

import prosumerlab.domain.Hash;

/** Hashes as far as people compare them by eye. */
final class Hashes {
    private static final int DIGITS = 12;

    private Hashes() {}

    /** The first digits, such as {@code 0000146a9bdf…}. */
    static String shortened(Hash hash) {
        return hash.hex().substring(0, DIGITS) + '…';
    }
}
