package prosumerlab.ui.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;
import prosumerlab.ui.state.RecentFiles;
import prosumerlab.ui.state.Theme;

/** Remembers theme, text size, layout, choices and the place of the window from one start to the next, in the user's preferences. */
final class Remembered {
    private static final String CHOICE = "choice.";

    private final Preferences store;

    Remembered() {
        this(Preferences.userRoot().node("prosumer-lab"));
    }

    Remembered(Preferences store) {
        this.store = store;
    }

    /** Sets {@code appearance} as it was; leaves it where nothing, or nonsense, was remembered. */
    void restore(Appearance appearance) {
        String theme = store.get("theme", Theme.LIGHT.name());
        for (Theme known : Theme.values()) {
            if (known.name().equals(theme)) {
                appearance.theme().set(known);
            }
        }
        double scale = store.getDouble("textScale", 1);
        if (scale >= Appearance.MIN_SCALE && scale <= Appearance.MAX_SCALE) {
            appearance.textScale().set(scale);
        }
        double share = store.getDouble("centreShare", -1);
        if (share >= 0 && share <= 1) {
            appearance.centreShare().set(share);
        }
        appearance.choices().restore(choices());
    }

    /** What was chosen in the panes. */
    private Map<String, String> choices() {
        Map<String, String> choices = new TreeMap<>();
        try {
            for (String key : store.keys()) {
                if (key.startsWith(CHOICE)) {
                    choices.put(key.substring(CHOICE.length()), store.get(key, ""));
                }
            }
        } catch (BackingStoreException cannotRead) {
            // Where preferences cannot be read the panes begin with their defaults.
            return Map.of();
        }
        return choices;
    }

    /** Brings the pane to the front that was there. */
    void restore(Places places) {
        String name = store.get("inFront", "");
        for (Place place : Place.values()) {
            if (place.name().equals(name)) {
                places.open(place);
            }
        }
    }

    /** Whether the tour has not been offered yet; it is from now on. */
    boolean isFirstStart() {
        boolean first = !store.getBoolean("tourOffered", false);
        store.putBoolean("tourOffered", true);
        return first;
    }

    /** The files that were opened last; one that is gone is still offered, and said to be gone when it is asked for. */
    void restore(RecentFiles recent) {
        String[] files = store.get("recent", "").split("\n");
        for (int i = files.length - 1; i >= 0; i--) {
            if (!files[i].isBlank()) {
                try {
                    recent.add(Path.of(files[i]));
                } catch (InvalidPathException e) {
                    // Written by another system that shares these preferences: no file here.
                    continue;
                }
            }
        }
    }

    /** Remembers the files that were opened last, whenever they change. */
    void follow(RecentFiles recent) {
        recent.files().subscribe(() -> store.put("recent", lines(recent)));
    }

    /** One path a line, as many as the store takes in one value. */
    private static String lines(RecentFiles recent) {
        StringBuilder lines = new StringBuilder();
        for (Path file : recent.files()) {
            if (lines.length() + file.toString().length() < Preferences.MAX_VALUE_LENGTH
                    && file.toString().indexOf('\n') < 0) {
                lines.append(lines.length() == 0 ? "" : "\n").append(file);
            }
        }
        return lines.toString();
    }

    /** Puts {@code stage} where it was, if that is still on a screen. */
    void restore(Stage stage) {
        double width = store.getDouble("width", 0);
        double height = store.getDouble("height", 0);
        double x = store.getDouble("x", 0);
        double y = store.getDouble("y", 0);
        boolean visible = width > 0
                && Screen.getScreensForRectangle(x, y, width, height).stream()
                        .map(Screen::getVisualBounds)
                        .anyMatch(bounds -> bounds.contains(new Rectangle2D(x, y, width, height)));
        if (visible) {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(width);
            stage.setHeight(height);
        }
        stage.setMaximized(store.getBoolean("maximized", false));
    }

    /** Remembers how the window looks when it closes. */
    void follow(Stage stage, Appearance appearance, Places places) {
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> save(stage, appearance, places));
    }

    private void save(Stage stage, Appearance appearance, Places places) {
        store.put("theme", appearance.theme().get().name());
        store.putDouble("textScale", appearance.textScale().get());
        store.putDouble("centreShare", appearance.centreShare().get());
        appearance.choices().values().forEach((name, value) -> store.put(CHOICE + name, value));
        store.put("inFront", places.inFront().get().name());
        store.putBoolean("maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            store.putDouble("x", stage.getX());
            store.putDouble("y", stage.getY());
            store.putDouble("width", stage.getWidth());
            store.putDouble("height", stage.getHeight());
        }
        try {
            store.flush();
        } catch (BackingStoreException cannotWrite) {
            // Where preferences cannot be written the window starts with its defaults next time; nothing else is lost.
            return;
        }
    }
}
