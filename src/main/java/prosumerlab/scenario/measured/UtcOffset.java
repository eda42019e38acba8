package prosumerlab.scenario.measured;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import prosumerlab.scenario.MeasuredFile;

/** The setting {@code utcOffset}. */
final class UtcOffset {
    private UtcOffset() {}

    /**
     * Minutes to add to UTC for the community's local standard time.
     *
     * @param why why the file needs it, for the answer where it is missing
     */
    static int minutes(MeasuredFile settings, String why, FileProblems problems) throws Refused {
        String text = settings.utcOffset();
        if (text.isEmpty()) {
            throw problems.refuseSetting(
                    "utcOffset",
                    "is missing; " + why
                            + ", so write the offset of the community's standard time, such as \"+01:00\" for Berlin or \"+00:00\" to stay in UTC");
        }
        try {
            return ZoneOffset.of(text).getTotalSeconds() / 60;
        } catch (DateTimeException e) {
            throw problems.refuseSetting(
                    "utcOffset", FileProblems.quote(text) + " is not an offset such as \"+01:00\" or \"-03:30\"");
        }
    }
}
