package prosumerlab.scenario;

/**
 * Everything a person can choose about a run. Together with nothing else, it determines every digit of the results.
 *
 * <p>Numbers are in the units their names carry. A scenario that came from {@link ScenarioReader} has been checked; one built in
 * code is checked by {@link ScenarioRules}.
 */
public record Scenario(
        @Setting(
                        help = "Short name, shown in the title of the window and in every export.",
                        minLength = 1,
                        maxLength = 80)
                String name,
        @Setting(help = "What the scenario is meant to show.", maxLength = 2000) String description,
        @Setting(
                        help =
                                "Seed of all chance: homes, weather, loads, beliefs, ties. The same scenario and seed give the same bytes.",
                        min = -9007199254740991.0,
                        max = 9007199254740991.0)
                long seed,
        Horizon horizon,
        Community community,
        Pv pv,
        Battery battery,
        Consumption consumption,
        Weather weather,
        Prices prices,
        Trading trading,
        Market market,
        Blockchain blockchain,
        Regulator regulator,
        Measured measured) {

    /** The default scenario: a hundred homes for a day under a cloudy spring sky. */
    public static Scenario defaults() {
        return new Scenario(
                "default",
                "One hundred homes trade for a cloudy spring day. The reference for every comparison.",
                1,
                Horizon.defaults(),
                Community.defaults(),
                Pv.defaults(),
                Battery.defaults(),
                Consumption.defaults(),
                Weather.defaults(),
                Prices.defaults(),
                Trading.defaults(),
                Market.defaults(),
                Blockchain.defaults(),
                Regulator.defaults(Objective.RENEWABLE_USE),
                Measured.defaults());
    }

    /** The same with another seed. */
    public Scenario withSeed(long other) {
        return with(name, other, measured);
    }

    /** The same under another name. */
    public Scenario withName(String other) {
        return with(other, seed, measured);
    }

    /** The same with other measured files. */
    public Scenario withMeasured(Measured other) {
        return with(name, seed, other);
    }

    private Scenario with(String otherName, long otherSeed, Measured otherMeasured) {
        return new Scenario(
                otherName,
                description,
                otherSeed,
                horizon,
                community,
                pv,
                battery,
                consumption,
                weather,
                prices,
                trading,
                market,
                blockchain,
                regulator,
                otherMeasured);
    }

    /** The same with other batteries. */
    public Scenario with(Battery other) {
        return replacing(other);
    }

    /** The same with other trading among peers. */
    public Scenario with(Trading other) {
        return replacing(other);
    }

    /** The same with another local market. */
    public Scenario with(Market other) {
        return replacing(other);
    }

    /** The same with another chain. */
    public Scenario with(Blockchain other) {
        return replacing(other);
    }

    /** The same with another regulator. */
    public Scenario with(Regulator other) {
        return replacing(other);
    }

    private Scenario replacing(Record group) {
        return new Scenario(
                name,
                description,
                seed,
                horizon,
                community,
                pv,
                either(Battery.class, group, battery),
                consumption,
                weather,
                prices,
                either(Trading.class, group, trading),
                either(Market.class, group, market),
                either(Blockchain.class, group, blockchain),
                either(Regulator.class, group, regulator),
                measured);
    }

    private static <G extends Record> G either(Class<G> type, Record group, G present) {
        return type.isInstance(group) ? type.cast(group) : present;
    }
}
