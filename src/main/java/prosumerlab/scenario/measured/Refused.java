package prosumerlab.scenario.measured;

/** Nothing more can be learnt from this file; its problems are noted already. */
final class Refused extends Exception {
    Refused() {
        super("refused", null, false, false);
    }
}
