package prosumerlab.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailTest {
    private final Trail trail = new Trail();

    @Test
    void pages_are_gone_back_and_forward_through() {
        trail.open(new Page.OfBlock(3));
        trail.open(new Page.OfTrade(120));
        trail.back();
        assertThat(trail.page().get()).isEqualTo(new Page.OfBlock(3));
        assertThat(trail.hasForward().get()).isTrue();

        trail.forward();
        assertThat(trail.page().get()).isEqualTo(new Page.OfTrade(120));
        assertThat(trail.hasForward().get()).isFalse();
        trail.back();
        trail.back();
        assertThat(trail.page().get()).isEqualTo(new Page.Newest());
        assertThat(trail.hasBack().get()).isFalse();
        trail.back();
        assertThat(trail.page().get()).isEqualTo(new Page.Newest());
    }

    @Test
    void a_page_that_is_opened_after_going_back_replaces_those_ahead() {
        trail.open(new Page.OfBlock(3));
        trail.back();
        trail.open(new Page.Miners());

        assertThat(trail.hasForward().get()).isFalse();
        trail.back();
        assertThat(trail.page().get()).isEqualTo(new Page.Newest());
    }

    @Test
    void opening_what_is_open_is_no_step() {
        trail.open(new Page.OfBlock(3));
        trail.open(new Page.OfBlock(3));
        trail.back();

        assertThat(trail.page().get()).isEqualTo(new Page.Newest());
    }

    @Test
    void the_oldest_of_many_pages_are_forgotten() {
        for (int block = 0; block <= 2 * Trail.MOST; block++) {
            trail.open(new Page.OfBlock(block));
        }
        int steps = 0;
        while (trail.hasBack().get()) {
            trail.back();
            steps++;
        }
        assertThat(steps).isEqualTo(Trail.MOST);
    }
}
