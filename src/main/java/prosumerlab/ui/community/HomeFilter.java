package prosumerlab.ui.community;

import java.util.function.BiPredicate;

/** Which homes are shown. */
enum HomeFilter {
    ALL("All homes", (hour, home) -> true),
    SELLING("Selling", (hour, home) -> hour.activity(home) == Activity.SELLING),
    BUYING("Buying", (hour, home) -> hour.activity(home) == Activity.BUYING),
    CHARGING("Charging", (hour, home) -> hour.activity(home) == Activity.CHARGING),
    BALANCED("Balanced", (hour, home) -> hour.activity(home) == Activity.BALANCED),
    BANNED("Banned", (hour, home) -> hour.ban(home).isPresent()),
    SURPLUS("PV above load", (hour, home) -> hour.netBalance(home) > 0),
    DEFICIT("Load above PV", (hour, home) -> hour.netBalance(home) < 0),
    IN_DEBT("In debt", (hour, home) -> hour.money(home) < 0),
    BATTERY("With battery", (hour, home) -> hour.home(home).hasBattery()),
    NO_BATTERY("No battery", (hour, home) -> !hour.home(home).hasBattery());

    private final String label;
    private final BiPredicate<CommunityHour, Integer> test;

    HomeFilter(String label, BiPredicate<CommunityHour, Integer> test) {
        this.label = label;
        this.test = test;
    }

    boolean shows(CommunityHour hour, int home) {
        return test.test(hour, home);
    }

    @Override
    public String toString() {
        return label;
    }
}
