package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.InMemoryPreferences;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class RememberedTest extends WindowTest {
    private final InMemoryPreferences store = new InMemoryPreferences();

    @Test
    void window_theme_text_and_layout_are_as_they_were_left() {
        Appearance left = new Appearance();
        left.theme().set(Theme.HIGH_CONTRAST);
        left.textScale().set(1.5);
        left.centreShare().set(0.3);
        Places places = new Places();
        places.open(Place.REGULATOR);
        onFx(() -> {
            Stage stage = new Stage();
            new Remembered(store).follow(stage, left, places);
            stage.setX(40);
            stage.setY(30);
            stage.setWidth(900);
            stage.setHeight(600);
            stage.show();
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_HIDING));
            stage.close();
            return null;
        });

        Appearance next = new Appearance();
        Places nextPlaces = new Places();
        Stage nextStage = onFx(Stage::new);
        doOnFx(() -> {
            Remembered remembered = new Remembered(store);
            remembered.restore(next);
            remembered.restore(nextPlaces);
            remembered.restore(nextStage);
        });

        assertThat(next.theme().get()).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(next.textScale().get()).isEqualTo(1.5);
        assertThat(next.centreShare().get()).isEqualTo(0.3);
        assertThat(nextPlaces.inFront().get()).isEqualTo(Place.REGULATOR);
        assertThat(nextStage.getX()).isEqualTo(40);
        assertThat(nextStage.getWidth()).isEqualTo(900);
    }

    @Test
    void nonsense_and_places_off_the_screen_are_ignored() {
        store.put("theme", "PINK");
        store.put("inFront", "NOWHERE");
        store.putDouble("textScale", 40);
        store.putDouble("centreShare", Double.NaN);
        store.putDouble("x", 90_000);
        store.putDouble("width", 500);
        store.putDouble("height", 500);
        Appearance appearance = new Appearance();
        Places places = new Places();
        Stage stage = onFx(Stage::new);

        doOnFx(() -> {
            Remembered remembered = new Remembered(store);
            remembered.restore(appearance);
            remembered.restore(places);
            remembered.restore(stage);
        });

        assertThat(appearance.theme().get()).isEqualTo(Theme.LIGHT);
        assertThat(appearance.textScale().get()).isEqualTo(1);
        assertThat(appearance.centreShare().get()).isBetween(0.0, 1.0);
        assertThat(places.inFront().get()).isEqualTo(Place.CHARTS);
        assertThat(stage.getX()).isNaN();
    }

    @Test
    void tiles_are_coloured_sorted_and_sized_as_they_were_left_but_none_is_hidden() {
        Appearance left = new Appearance();
        Stage first = shown(left);
        choose("Colour by", "state of charge");
        choose("Sort by", "net balance");
        choose("Trades shown as lines", "No trades");
        choose("Homes shown", "Banned");
        click("Reverse the order");
        doOnFx(() -> ((Slider) named("Tile size")).setValue(7));
        onFx(() -> {
            new Remembered(store).follow(first, left, new Places());
            first.close();
            return null;
        });

        Appearance next = new Appearance();
        new Remembered(store).restore(next);
        shown(next);

        assertThat(chosen("Colour by")).isEqualTo("state of charge");
        assertThat(chosen("Sort by")).isEqualTo("net balance");
        assertThat(chosen("Trades shown as lines")).isEqualTo("No trades");
        assertThat(chosen("Homes shown")).isEqualTo("All homes");
        assertThat(onFx(() -> ((ToggleButton) named("Reverse the order")).isSelected()))
                .isTrue();
        assertThat(onFx(() -> ((Slider) named("Tile size")).getValue())).isEqualTo(7);
    }

    private Stage shown(Appearance appearance) {
        return onFx(() -> {
            stage = new Stage();
            window = new Composition(stage, Scenarios.run(10, 6, 2), appearance);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            return stage;
        });
    }

    private void choose(String box, String choice) {
        doOnFx(() -> {
            ComboBox<?> combo = (ComboBox<?>) named(box);
            for (int i = 0; i < combo.getItems().size(); i++) {
                if (combo.getItems().get(i).toString().equals(choice)) {
                    combo.getSelectionModel().select(i);
                }
            }
        });
        assertThat(chosen(box)).isEqualTo(choice);
    }

    private String chosen(String box) {
        return onFx(() -> ((ComboBox<?>) named(box)).getValue().toString());
    }

    @Test
    void tour_is_offered_once() {
        assertThat(new Remembered(store).isFirstStart()).isTrue();
        assertThat(new Remembered(store).isFirstStart()).isFalse();
    }
}
