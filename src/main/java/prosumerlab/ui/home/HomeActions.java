package prosumerlab.ui.home;

/** What a person can do in this pane besides following links. */
interface HomeActions {
    /** Shows another home, beside the same other one. */
    void show(int home);

    /** Shows the home with the number before or after. */
    void next(int direction);

    /** Compares the shown home with {@code other}. */
    void compareWith(int other);

    /** Shows the home alone again. */
    void stopComparing();
}
