package prosumerlab.figure.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prosumerlab.figure.Axis;

class AxesTest {
    private static final double[] ALL = {0, 1};

    private static ValueAxis upright(Axis axis, double low, double high, double length) {
        Look look = new Look(new Picture(800, 500, 1, Style.LIGHT), new Lettering());
        return new Axes(look, 500).axis(axis, new Extent().add(low).add(high), false, length, ALL, false);
    }

    @Test
    void endThatIsSet_leavesRoomOnlyForALineAlongIt() {
        Axis share = Axis.values("Share", "%", 0, 100);

        assertThat(upright(share, 0, 99, 400).getUpperBound()).isEqualTo(100);
        assertThat(upright(share, 0, 100, 400).getUpperBound()).isBetween(102.0, 106.0);
    }

    @Test
    void lineAtATick_doesNotLieUnderTheFrame() {
        assertThat(upright(Axis.values("Price", "€/kWh"), 0.08, 0.3, 400).getUpperBound())
                .isGreaterThan(0.308);
    }

    @Test
    void oneValue_isShownFromZero() {
        ValueAxis axis = upright(Axis.values("Balance", "€"), -0.0077, -0.0077, 100);

        assertThat(axis.getLowerBound()).isBetween(-0.01, -0.0077);
        assertThat(axis.getUpperBound()).isZero();
    }

    static Stream<Random> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(200).map(Random::new);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void values_areWithinAnAxisOfTwoTicksOrMore(Random random) {
        double low = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(7) - 3);
        double high = low + random.nextDouble() * StrictMath.pow(10, random.nextInt(7) - 3);
        double length = 60 + random.nextInt(400);

        ValueAxis axis = upright(Axis.values("Energy", "kWh"), low, high, length);

        assertThat(axis.getRange().contains(low) && axis.getRange().contains(high))
                .isTrue();
        double unit = ((NumberAxis) axis).getTickUnit().getSize();
        double first = Math.ceil(axis.getLowerBound() / unit - 1e-9);
        double last = Math.floor(axis.getUpperBound() / unit + 1e-9);
        assertThat(last - first).isGreaterThanOrEqualTo(1);
        assertThat(length / (axis.getRange().getLength() / unit))
                .as("points between ticks")
                .isGreaterThan(15.5);
    }
}
