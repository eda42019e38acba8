package prosumerlab.ui.community;

import java.util.function.ToDoubleBiFunction;

/** The order of the tiles; homes that are alike stay in the order of their numbers. */
enum SortBy {
    NUMBER("number", (hour, home) -> home),
    NET_BALANCE("net balance", (hour, home) -> -hour.netBalance(home)),
    SOC("SoC", (hour, home) -> Double.isNaN(hour.soc(home)) ? 1 : -hour.soc(home)),
    MONEY("money", (hour, home) -> -hour.money(home)),
    ROLE("role", (hour, home) -> hour.activity(home).ordinal()),
    HOME_TYPE("home type", (hour, home) -> hour.home(home).type()),
    BAN("ban", (hour, home) -> hour.ban(home)
            .map(ban -> -ban.hours() - (ban.begun() ? 1000 : 0))
            .orElse(0.0));

    private final String label;
    private final ToDoubleBiFunction<CommunityHour, Integer> key;

    SortBy(String label, ToDoubleBiFunction<CommunityHour, Integer> key) {
        this.label = label;
        this.key = key;
    }

    /** Where the home stands: lower comes first. */
    double key(CommunityHour hour, int home) {
        return key.applyAsDouble(hour, home);
    }

    @Override
    public String toString() {
        return label;
    }
}
