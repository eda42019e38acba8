package prosumerlab.ui.tamper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.figure.Content.Curves;
import prosumerlab.figure.FigureData;
import prosumerlab.ui.tamper.RaceModel.Branches;

class RaceRecordTest {
    private final Branches over = finished();

    @Test
    void file_has_a_line_for_each_block_and_ends_with_the_gap_of_the_race() {
        List<String> lines = RaceRecord.csv(over).lines().toList();

        assertThat(lines).hasSize(1 + over.found());
        assertThat(lines.get(lines.size() - 1)).endsWith("," + over.gap());
        assertThat(lines.stream().filter(line -> line.contains(",attacker,"))).hasSize(over.attackers());
    }

    @Test
    void figure_ends_with_the_lengths_of_both_branches() {
        FigureData figure = RaceRecord.figure(over);

        Curves curves = (Curves) figure.content();
        assertThat(last(curves, 0)).isEqualTo(over.honest());
        assertThat(last(curves, 1)).isEqualTo(over.attackers());
        assertThat(figure.subtitle())
                .isEqualTo("Race 1: attacker with 40 % of the hash power, 3 blocks behind at the start");
    }

    private static double last(Curves curves, int curve) {
        var values = curves.curves().get(curve).y();
        return values.get(values.size() - 1);
    }

    private static Branches finished() {
        RaceModel model = new RaceModel();
        model.seed(7);
        model.percent().set(40);
        model.behind().set(3);
        model.startWatching();
        model.finish();
        return model.branches().get();
    }
}
