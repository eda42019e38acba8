package prosumerlab.scenario;

/** The clouds: a community-wide process in time, and a small difference from roof to roof. */
public record Weather(
        @Setting(help = "Mean cloud cover: 0 is a clear sky, 1 is overcast.", min = 0, max = 1) double cloudCover,
        @Setting(help = "Half-width of the change of cloud cover from hour to hour.", min = 0, max = 1)
                double hourlyVariation,
        @Setting(help = "Half-width of the change of mean cloud cover from day to day.", min = 0, max = 1)
                double dailyVariation,
        @Setting(help = "Half-width of the difference of PV yield from roof to roof in a step.", min = 0, max = 1)
                double individualNoise) {

    static Weather defaults() {
        return new Weather(0.947, 0.04, 0.005, 0.10);
    }
}
