package prosumerlab.ui.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThinLinesTest {
    private final ThinLines lines = new ThinLines(100, 60);

    @ParameterizedTest
    @CsvSource({"0, 30, 100, 30", "100, 30, 0, 30", "50, 0, 50, 60", "0, 0, 100, 60", "100, 0, 0, 60", "40, 60, 60, 0"})
    void a_line_is_drawn_from_end_to_end_and_nowhere_else(double fromX, double fromY, double toX, double toY) {
        lines.pen(Color.RED, 1).line(fromX, fromY, toX, toY);

        double length = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY));
        assertThat(lines.drawn()).isBetween((long) length - 2, (long) (2 * length));
        double middleX = (fromX + toX) / 2 - 0.5;
        double middleY = (fromY + toY) / 2 - 0.5;
        assertThat(lines.isEmpty((int) middleX, (int) middleY)).isFalse();
    }

    @Test
    void what_lies_outside_is_left_out() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            lines.pen(Color.RED, 0.3)
                    .line(
                            random.nextDouble(-1e4, 1e4),
                            random.nextDouble(-1e4, 1e4),
                            random.nextDouble(-1e4, 1e4),
                            random.nextDouble(-1e4, 1e4));
        }
        assertThat(lines.drawn()).isPositive();

        ThinLines outside = new ThinLines(100, 60);
        outside.pen(Color.RED, 1).line(-50, -10, 200, -10);
        outside.pen(Color.RED, 1).line(5, 5, 5, 5);
        assertThat(outside.drawn()).isZero();
    }
}
