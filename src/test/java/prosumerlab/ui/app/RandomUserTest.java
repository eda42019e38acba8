package prosumerlab.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.testkit.PaneChecks;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** Someone who presses whatever there is: nothing may be thrown on any thread. */
class RandomUserTest extends WindowTest {
    private static final int ACTIONS = 200;
    private static final int MOST_DIALOGS = 3;
    private static final KeyCode[] KEYS = {
        KeyCode.SPACE,
        KeyCode.LEFT,
        KeyCode.RIGHT,
        KeyCode.UP,
        KeyCode.DOWN,
        KeyCode.HOME,
        KeyCode.END,
        KeyCode.PAGE_UP,
        KeyCode.PAGE_DOWN,
        KeyCode.TAB,
        KeyCode.ENTER,
        KeyCode.ESCAPE,
        KeyCode.F1,
        KeyCode.F5,
        KeyCode.F11,
        KeyCode.B,
        KeyCode.PERIOD,
        KeyCode.PLUS,
        KeyCode.MINUS,
        KeyCode.DIGIT0,
        KeyCode.DIGIT3,
        KeyCode.DELETE
    };
    private static final String[] TYPED = {"7", "-1", "home 3", "#12", "1e9", "", "ä€=", "0.5"};

    private final Random random = new Random(200);

    @Test
    void two_hundred_random_actions_never_throw_and_leave_the_window_in_step() {
        open(Scenarios.run(30, 24, 6));
        for (int i = 0; i < ACTIONS; i++) {
            doOnFx(this::act);
            if (i % 4 == 0) {
                settle();
            }
        }
        doOnFx(() -> {
            window.playback().pause();
            others().forEach(Window::hide);
        });
        settle();
        doOnFx(() -> new PaneChecks(stage, window).checkFrame());
    }

    private void act() {
        List<Window> dialogs = others();
        if (dialogs.size() > MOST_DIALOGS) {
            dialogs.forEach(Window::hide);
            return;
        }
        Scene scene = workplace(dialogs).getScene();
        switch (random.nextInt(6)) {
            case 0, 1 -> press(scene);
            case 2 -> menu(scene);
            default -> use(any(controls(scene.getRoot())));
        }
    }

    /**
     * A window that a person could work in now: a modal one keeps all others from being used. Who works in a window has
     * given it the focus; without that, the platform without a display would take the full screen of one window for
     * that of another and leave a window of no size behind.
     */
    private Window workplace(List<Window> dialogs) {
        Window last = dialogs.isEmpty() ? stage : dialogs.get(dialogs.size() - 1);
        Window chosen = isModal(last) || random.nextInt(3) != 0 ? last : stage;
        if (chosen instanceof Stage) {
            chosen.requestFocus();
        }
        return chosen;
    }

    private static boolean isModal(Window window) {
        return window instanceof Stage dialog && dialog.getModality() != Modality.NONE;
    }

    private void press(Scene scene) {
        KeyCode key = KEYS[random.nextInt(KEYS.length)];
        boolean control = random.nextInt(4) == 0;
        boolean alt = !control && random.nextInt(4) == 0;
        Node focused = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, control, alt, false));
    }

    private void menu(Scene scene) {
        if (scene.getRoot().lookup(".menu-bar") instanceof MenuBar bar) {
            MenuItem item = any(items(any(bar.getMenus())));
            if (item != null && !item.isDisable() && !"Quit".equals(item.getText())) {
                item.fire();
            }
        }
    }

    /** What a person would do with {@code control}. */
    private void use(Node control) {
        if (control instanceof ButtonBase button) {
            button.fire();
        } else if (control instanceof Slider slider) {
            slider.setValue(slider.getMin() + random.nextDouble() * (slider.getMax() - slider.getMin()));
        } else if (control instanceof TextInputControl field) {
            if (field.isEditable()) {
                field.setText(TYPED[random.nextInt(TYPED.length)]);
                field.fireEvent(new ActionEvent());
            }
        } else if (control instanceof ComboBox<?> box) {
            pick(box.getSelectionModel(), box.getItems().size());
        } else if (control instanceof TabPane tabs) {
            pick(tabs.getSelectionModel(), tabs.getTabs().size());
        } else if (control instanceof TableView<?> table) {
            pick(table.getSelectionModel(), table.getItems().size());
        } else if (control instanceof ListView<?> list) {
            pick(list.getSelectionModel(), list.getItems().size());
        }
    }

    private void pick(SelectionModel<?> selection, int size) {
        if (size > 0) {
            selection.select(random.nextInt(size));
        }
    }

    private List<Window> others() {
        return Window.getWindows().stream()
                .filter(other -> other != stage && other.isShowing())
                .toList();
    }

    private static List<MenuItem> items(Menu menu) {
        List<MenuItem> items = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner) {
                Event.fireEvent(inner, new Event(Menu.ON_SHOWING));
                items.addAll(items(inner));
            } else {
                items.add(item);
            }
        }
        return items;
    }

    private static List<Node> controls(Parent parent) {
        List<Node> controls = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            // The menu bar's buttons only open its menus, whose entries are chosen by themselves.
            if (!node.isVisible() || node.isDisabled() || node instanceof MenuBar) {
                continue;
            }
            if (node instanceof ButtonBase
                    || node instanceof Slider
                    || node instanceof TextInputControl
                    || node instanceof ComboBox
                    || node instanceof TabPane
                    || node instanceof TableView
                    || node instanceof ListView) {
                controls.add(node);
            }
            if (node instanceof Parent inner) {
                controls.addAll(controls(inner));
            }
        }
        return controls;
    }

    private <T> T any(List<T> choices) {
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }
}
