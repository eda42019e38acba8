package prosumerlab.history;

/** Takes the hours of a run as they are made, in order. */
@FunctionalInterface
public interface HourSink {
    /** Takes the next hour. */
    void accept(HourRecord hour);
}
