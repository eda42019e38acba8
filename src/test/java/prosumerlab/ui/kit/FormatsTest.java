package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.ProsumerHours;

class FormatsTest {
    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void use_a_locale_with_other_digits_and_points() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 kWh",
                "1000|0.001 kWh",
                "-400|0.000 kWh",
                "1234567|1.23 kWh",
                "12345678|12.3 kWh",
                "-812345678|−812 kWh",
                "2050400000000|2,050,400 kWh"
            })
    void energy_has_three_digits_or_the_watt_hour(long micro, String words) {
        assertThat(Formats.energy(micro)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0.00 €", "-1|0.00 €", "-1204500000|−1,204.50 €", "30000|0.03 €"})
    void money_is_to_the_cent_without_minus_zero(long micro, String words) {
        assertThat(Formats.money(micro)).isEqualTo(words);
    }

    @Test
    void decimals_are_those_of_the_formatter_of_the_library() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(-8, 14));
            int decimals = random.nextInt(7);
            String expected = String.format(Locale.ROOT, "%,." + decimals + "f", value);
            assertThat(Formats.decimal(value, decimals))
                    .as("%s with %d decimals", value, decimals)
                    .isEqualTo(expected.matches("-[0.]+") ? expected.substring(1) : expected.replace('-', '−'));
        }
    }

    @Test
    void counts_have_commas_at_thousands() {
        assertThat(Formats.count(Long.MIN_VALUE)).isEqualTo("−9,223,372,036,854,775,808");
        assertThat(Formats.count(0)).isEqualTo("0");
        assertThat(Formats.count(999)).isEqualTo("999");
        assertThat(Formats.count(-1_000)).isEqualTo("−1,000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0 €", "30400|0.030 €", "-1234567|−1.23 €", "812345678|812 €"})
    void brief_money_has_three_digits_or_a_tenth_of_a_cent(long micro, String words) {
        assertThat(Formats.briefMoney(micro)).isEqualTo(words);
    }

    @Test
    void what_does_not_exist_is_not_available() {
        assertThat(Formats.share(1, 0)).isEqualTo("n/a");
        assertThat(Formats.percent(Double.POSITIVE_INFINITY)).isEqualTo("n/a");
        assertThat(Formats.price(ProsumerHours.NO_PRICE)).isEqualTo("n/a");
    }

    @Test
    void shares_and_prices_have_their_units() {
        assertThat(Formats.share(3, 4)).isEqualTo("75.0 %");
        assertThat(Formats.price(152_000)).isEqualTo("0.1520 €/kWh");
        assertThat(Formats.count(1, "block")).isEqualTo("1 block");
        assertThat(Formats.count(1200, "block")).isEqualTo("1,200 blocks");
    }

    @Test
    void clock_wraps_at_midnight_and_days_are_english() {
        TimeGrid grid = new TimeGrid(LocalDateTime.of(2025, 4, 21, 0, 0), 15, 200);

        assertThat(Formats.clock(grid, 95)).isEqualTo("23:45–00:00");
        assertThat(Formats.day(grid, 96)).isEqualTo("Tue 22 Apr 2025");
        assertThat(Formats.stepNoun(grid)).isEqualTo("step");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-0.004|2|0.00", "-1234.56|1|−1,234.6", "0.4|0|0", "12|3|12.000"})
    void decimal_has_a_minus_sign_unless_it_rounds_to_zero(double value, int decimals, String words) {
        assertThat(Formats.decimal(value, decimals)).isEqualTo(words);
    }

    @Test
    void unbroken_keeps_a_number_and_its_unit_on_one_line() {
        assertThat(Formats.unbroken("It used 0.171 kWh at 0.08 €/kWh: 51.6 % of 2 homes"))
                .isEqualTo("It used 0.171\u00a0kWh at 0.08\u00a0€/kWh: 51.6\u00a0% of 2 homes");
    }
}
