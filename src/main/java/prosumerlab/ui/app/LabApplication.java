package prosumerlab.ui.app;

import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.kit.DesktopChooser;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.RecentFiles;

/** The window as the toolkit starts it: the default scenario, ready to play. */
public final class LabApplication extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    @Override
    public void start(Stage stage) {
        Scenario scenario = Scenario.defaults();
        OpenRun first = OpenRun.live(scenario.name(), new LiveRun(LoadedScenario.of(scenario)));
        Appearance appearance = new Appearance();
        Remembered remembered = new Remembered();
        remembered.restore(appearance);
        RecentFiles recent = new RecentFiles();
        remembered.restore(recent);
        remembered.follow(recent);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        remembered.restore(stage);
        Composition window = new Composition(stage, first, appearance, recent, new DesktopChooser(stage));
        remembered.restore(window.places());
        remembered.follow(stage, appearance, window.places());
        stage.show();
        if (remembered.isFirstStart()) {
            window.tour().start();
        }
    }
}
