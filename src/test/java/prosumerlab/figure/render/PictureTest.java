package prosumerlab.figure.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
    @ParameterizedTest
    @CsvSource({"199, 500, 1", "800, 149, 1", "10001, 500, 1", "800, 500, 0.2", "800, 500, 9", "8000, 8000, 4"})
    void sizeThatNobodyCanUseIsRefused(int width, int height, double scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Picture(width, height, scale, Style.LIGHT));
    }

    @Test
    void scaleMakesMorePixelsNotLargerText() {
        Picture fine = new Picture(800, 500, 3.125, Style.PRINT);
        assertThat(fine.pixelsWide()).isEqualTo(2500);
        assertThat(fine.pixelsHigh()).isEqualTo(1563);
        assertThat(fine.textSize()).isEqualTo(new Picture(800, 500, 1, Style.PRINT).textSize());
    }

    @Test
    void styleIsFoundByItsName() {
        assertThat(Style.of("print")).contains(Style.PRINT);
        assertThat(Style.of("Print")).isEmpty();
    }
}
