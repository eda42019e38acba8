package prosumerlab.ui.testkit;

import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;
import prosumerlab.ui.app.Composition;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.RecentFiles;
import prosumerlab.ui.state.Shown;

/**
 * Opens the real window for each test, on a screen in memory, and fails if anything goes wrong on any thread. Call
 * {@link #open} first. Nothing is remembered from one test to the next.
 */
@Tag("ui")
public abstract class WindowTest {
    private static final int PATIENCE_SECONDS = 30;

    private final Mishaps mishaps = new Mishaps();
    protected final FxRobot robot = new FxRobot();
    /** Answers what the desktop would be asked for. */
    protected final FixedChooser chooser = new FixedChooser();

    protected Composition window;
    protected Stage stage;

    @BeforeEach
    void startToolkit() throws TimeoutException {
        WaitForAsyncUtils.autoCheckException = false;
        mishaps.watch();
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        if (stage != null) {
            onFx(() -> {
                stage.close();
                return null;
            });
        }
        settle();
        mishaps.failOnAny();
    }

    /** Opens the window at its usual size. */
    protected void open(OpenRun run) {
        open(run, 1280, 800);
    }

    /** Opens the window on {@code run}. */
    protected void open(OpenRun run, double width, double height) {
        onFx(() -> {
            stage = new Stage();
            window = compose(stage, run);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            return null;
        });
        settle();
    }

    /** The window of this test: without memory of earlier files, and with a chooser that answers at once. */
    protected Composition compose(Stage stage, OpenRun run) {
        return new Composition(stage, run, new Appearance(), new RecentFiles(), chooser);
    }

    /** What all panes show now. */
    protected Shown shown() {
        return onFx(() -> window.cursor().shown().get());
    }

    /** The visible control with this accessible text: of several, such as the links of many rows, the first in view. */
    protected Node named(String accessibleText) {
        NodeQuery all =
                robot.lookup((Node node) -> accessibleText.equals(node.getAccessibleText()) && node.isVisible());
        return onFx(() -> all.queryAll().stream().filter(WindowTest::isInView).findFirst())
                .orElseGet(all::query);
    }

    private static boolean isInView(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return node.getScene() != null
                && bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getMaxX() <= node.getScene().getWidth()
                && bounds.getMaxY() <= node.getScene().getHeight();
    }

    /** The text of the label or button with this id. */
    protected String textOf(String id) {
        return onFx(() -> Texts.asRead(((Labeled) robot.lookup("#" + id).query()).getText()));
    }

    /** Whether some visible label, button or tab says exactly this. */
    protected boolean says(String text) {
        return robot.lookup(text).tryQuery().isPresent();
    }

    protected void click(String accessibleText) {
        click(named(accessibleText));
    }

    /** Clicks in the middle of {@code node} with the mouse. */
    protected void click(Node node) {
        MouseRobot mouse = robot.robotContext().getMouseRobot();
        mouse.moveNoWait(onFx(() -> robot.point(node).query()));
        mouse.pressNoWait(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
        settle();
    }

    /** Presses {@code keys} together and lets go of them. */
    protected void type(KeyCode... keys) {
        KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
        for (KeyCode key : keys) {
            keyboard.pressNoWait(key);
        }
        for (int i = keys.length; i-- > 0; ) {
            keyboard.releaseNoWait(keys[i]);
        }
        settle();
    }

    /** Waits until {@code condition}, asked on the FX thread, holds; it does not while what it looks up is not there yet. */
    protected void await(Callable<Boolean> condition) {
        try {
            waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> onFx(() -> {
                        try {
                            return condition.call();
                        } catch (EmptyNodeQueryException notYet) {
                            return false;
                        }
                    }));
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen within " + PATIENCE_SECONDS + " s", e);
        }
        settle();
    }

    /**
     * Lets everything that waits for the FX thread, and two pulses after it, happen: in the first the window is laid out, and what
     * that led to is drawn in the second.
     */
    protected static void settle() {
        CountDownLatch drawn = new CountDownLatch(1);
        doOnFx(() -> new Pulses(2, drawn::countDown).start());
        try {
            if (!drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no pulse came");
            }
        } catch (InterruptedException e) {
            throw new AssertionError("the FX thread did not answer", e);
        }
    }

    /** Does {@code action} on the FX thread. */
    protected static void doOnFx(Runnable action) {
        onFx(() -> {
            action.run();
            return null;
        });
    }

    /** The result of {@code call} on the FX thread; what it throws is thrown here. */
    protected static <T> T onFx(Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw new AssertionError("on the FX thread", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the FX thread did not answer", e);
        }
    }
}
