package prosumerlab.ui.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.history.BanReason;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.testkit.HourBuilder;

class SearchTest {
    private final CommunityHour hour = Communities.hour(
            6,
            new HourBuilder(0, 6)
                    .order(2, Role.SELLER, 1, 0.1)
                    .order(3, Role.BUYER, 1, 0.1)
                    .order(4, Role.BANNED, 0, 0.1)
                    .setRaw(Quantity.BANNED_UNTIL, 4, 3)
                    .setRaw(Quantity.BAN_REASON, 4, BanReason.NEGATIVE_BALANCE.ordinal())
                    .build());

    @ParameterizedTest
    @CsvSource({
        "'', 012345",
        "' ', 012345",
        "3, 3",
        "Home 3, 3",
        "'0, 5', 05",
        "2-4, 234",
        "2 – 3, 23",
        "type 5, 5",
        "T1, 1",
        "sell, 2",
        "BUYING, 3",
        "banned, 4",
        "negative balance, 4",
        "'selling; 0', 02",
        "nonsense, ''",
        "99999999999, ''"
    })
    void search_finds_numbers_ranges_types_and_words(String text, String homes) {
        Search search = new Search(text);

        StringBuilder found = new StringBuilder();
        IntStream.range(0, 6).filter(home -> search.finds(hour, home)).forEach(found::append);

        assertThat(found.toString()).isEqualTo(homes);
    }
}
