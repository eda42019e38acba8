package prosumerlab.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.figure.Figure;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Negotiation;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;

class GalleryModelTest {
    private static final OpenRun RUN = Scenarios.run(12, 24, 14);
    private static final List<Figure> ALL = FigureCatalogue.figures();

    private final GalleryModel model = new GalleryModel(ALL);

    @Test
    void search_finds_figures_that_have_all_words_in_any_order_and_case() {
        model.search().set("  DEMAND supply ");

        assertThat(model.figures().get()).extracting(Figure::key).contains("supply-and-demand");
        assertThat(model.figures().get().size()).isLessThan(ALL.size());

        model.search().set("supply of nonsense-that-is-nowhere");
        assertThat(model.figures().get()).isEmpty();

        model.search().set("");
        assertThat(model.figures().get()).isEqualTo(ALL);
    }

    @Test
    void topic_and_search_narrow_together() {
        model.topic().set(Topic.BATTERIES);
        assertThat(model.figures().get()).isNotEmpty().allMatch(figure -> figure.topic() == Topic.BATTERIES);

        model.search().set("supply and demand in the local market");
        assertThat(model.figures().get()).isEmpty();
    }

    @Test
    void turning_goes_round_the_figures_that_are_looked_for() {
        model.topic().set(Topic.PRICES);
        List<Figure> prices = model.figures().get();
        model.enlarge(prices.get(0));
        assertThat(model.position()).isEqualTo("1 of " + prices.size());

        model.turn(-1);
        assertThat(model.large().get()).isEqualTo(prices.get(prices.size() - 1));
        model.turn(1);
        assertThat(model.large().get()).isEqualTo(prices.get(0));

        model.back();
        assertThat(model.large().get()).isNull();
    }

    @Test
    void figures_show_the_hours_up_to_the_shown_one() {
        model.show(Showing.at(RUN, 9), Selection.NONE);

        assertThat(model.input().get().source().steps()).isEqualTo(10);
        assertThat(model.input().get().source().step()).isEqualTo(9);
    }

    @Test
    void an_hour_of_which_only_some_phases_are_shown_is_left_out() {
        model.show(Showing.at(RUN, 9, Phase.LOCAL_MARKET), Selection.NONE);

        assertThat(model.input().get().source().steps()).isEqualTo(9);
        assertThat(model.input().get().source().step()).isEqualTo(8);
    }

    @Test
    void before_the_first_hour_every_figure_says_that_there_is_nothing_yet() {
        model.show(Showing.at(RUN, Shown.BEFORE_START), 3);

        assertThat(ALL)
                .allMatch(figure -> figure.of(model.input().get().source()).isEmpty());
    }

    @Test
    void all_recorded_hours_are_shown_if_asked_for_with_the_shown_one_picked() {
        model.extent().set(Extent.RECORDED);
        model.show(Showing.at(RUN, 5), Selection.NONE);

        assertThat(model.input().get().source().steps()).isEqualTo(14);
        assertThat(model.input().get().source().step()).isEqualTo(5);
    }

    @Test
    void a_figure_is_drawn_anew_only_when_something_changed_that_it_shows() {
        Figure whole = figure("generation-and-consumption");
        Figure ofHour = figure("supply-and-demand");
        Figure ofHome = figure("home-money");
        model.extent().set(Extent.RECORDED);
        model.show(Showing.at(RUN, 5), 2);
        Input before = model.input().get();

        model.show(Showing.at(RUN, 6), 2);
        assertThat(model.input().get().stamp(whole)).isEqualTo(before.stamp(whole));
        assertThat(model.input().get().stamp(ofHome)).isEqualTo(before.stamp(ofHome));
        assertThat(model.input().get().stamp(ofHour)).isNotEqualTo(before.stamp(ofHour));
        assertThat(model.input().get().all()).isSameAs(before.all());

        model.show(Showing.at(RUN, 5), 7);
        assertThat(model.input().get().stamp(ofHour)).isEqualTo(before.stamp(ofHour));
        assertThat(model.input().get().stamp(ofHome)).isNotEqualTo(before.stamp(ofHome));

        model.show(Showing.at(Scenarios.run(12, 24, 14), 5), 2);
        assertThat(model.input().get().stamp(whole)).isNotEqualTo(before.stamp(whole));
    }

    @Test
    void the_selected_home_and_its_bargaining_are_picked() {
        HourRecord hour = RUN.run().hours().stream()
                .filter(record -> record.negotiations().stream().anyMatch(Negotiation::agreed))
                .findFirst()
                .orElseThrow();
        int step = hour.step();
        int buyer = hour.negotiations().stream()
                .filter(Negotiation::agreed)
                .findFirst()
                .orElseThrow()
                .buyer();
        model.show(Showing.at(RUN, step), buyer);

        assertThat(model.input().get().source().home()).isEqualTo(buyer);
        assertThat(model.input().get().source().negotiation().orElseThrow())
                .matches(met -> met.buyer() == buyer || met.seller() == buyer)
                .matches(met -> met.agreed());
    }

    private static Figure figure(String key) {
        return FigureCatalogue.figure(key).orElseThrow();
    }
}
