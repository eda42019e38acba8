package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyFigureTest {
    private static final List<String> KEYS =
            Arrays.stream(KeyFigure.values()).map(KeyFigure::key).toList();

    @Test
    void key_isUniqueSnakeCase() {
        assertThat(KEYS).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z0-9]+(_[a-z0-9]+)*"));
    }

    @Test
    void keys_beginWithThoseThatScriptsRelyOn() {
        assertThat(KEYS)
                .startsWith(
                        "pv_kwh",
                        "consumption_kwh",
                        "p2p_trades",
                        "p2p_kwh",
                        "market_trades",
                        "market_kwh",
                        "market_fees_eur",
                        "grid_import_kwh",
                        "grid_export_kwh",
                        "blocks",
                        "mean_transactions_per_block",
                        "mean_mining_seconds",
                        "peak_banned_prosumers",
                        "renewable_usage",
                        "self_consumption",
                        "self_sufficiency",
                        "p2p_share");
    }

    @Test
    void formula_isASentence() {
        assertThat(KeyFigure.values()).allMatch(figure -> figure.formula().matches("[A-Z].*\\."));
    }
}
