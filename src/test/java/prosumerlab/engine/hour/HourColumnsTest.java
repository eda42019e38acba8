package prosumerlab.engine.hour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;

class HourColumnsTest {
    @Test
    void sealedHoursHoldWhatWasWrittenAndNoPriceThatWasNotOffered() {
        HourColumns hour = new HourColumns(3);
        hour.of(Quantity.PV)[1] = 7;
        hour.add(Quantity.PV, 1, 4);
        hour.of(Quantity.LIMIT_PRICE)[2] = 0;
        ProsumerHours sealed = hour.seal();
        assertThat(hour.homes()).isEqualTo(3);
        assertThat(sealed.size()).isEqualTo(3);
        assertThat(sealed.get(Quantity.PV, 1)).isEqualTo(11);
        assertThat(sealed.total(Quantity.PV)).isEqualTo(11);
        assertThat(sealed.get(Quantity.LIMIT_PRICE, 2)).isZero();
        assertThat(sealed.get(Quantity.LIMIT_PRICE, 0)).isEqualTo(ProsumerHours.NO_PRICE);
        assertThat(sealed.get(Quantity.OPENING_PRICE, 0)).isEqualTo(ProsumerHours.NO_PRICE);
    }
}
