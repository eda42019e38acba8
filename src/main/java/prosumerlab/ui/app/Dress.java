package prosumerlab.ui.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.Theme;

/** Puts theme and text size on a scene and keeps them up to date. */
final class Dress {
    private static final double TEXT_PIXELS = 15;

    private final Scene scene;
    private final Appearance appearance;

    Dress(Scene scene, Appearance appearance) {
        this.scene = scene;
        this.appearance = appearance;
        scene.getStylesheets().addAll(sheetOf(appearance.theme().get()), sheet("/prosumerlab/ui/theme/app.css"));
    }

    void follow() {
        appearance.theme().subscribe(this::wear);
        appearance.textScale().subscribe(scale -> scene.getRoot()
                .setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", TEXT_PIXELS * scale.doubleValue())));
    }

    /**
     * Lays out what all controls wear. To be called before the first of them is made: it would read the toolkit's own style sheet,
     * a large one that nothing here wears.
     */
    static void layOut(Theme theme) {
        Application.setUserAgentStylesheet(
                (theme.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    private void wear(Theme theme) {
        layOut(theme);
        Parent root = scene.getRoot();
        for (Theme other : Theme.values()) {
            root.getStyleClass().remove(other.styleClass());
        }
        root.getStyleClass().add(theme.styleClass());
        scene.getStylesheets().set(0, sheetOf(theme));
        if (scene.getWindow() != null && scene.getWindow().isShowing()) {
            // Windows are dressed in no set order, and a pop-up looks up its colours in the window below it.
            root.applyCss();
        }
    }

    private static String sheetOf(Theme theme) {
        return sheet(theme.styleSheet());
    }

    private static String sheet(String resource) {
        return Dress.class.getResource(resource).toExternalForm();
    }
}
