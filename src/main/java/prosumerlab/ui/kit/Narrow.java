package prosumerlab.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Tells when a part of the window is too small, at the size of its text, for its usual layout. */
public final class Narrow {
    private Narrow() {}

    /**
     * Tells {@code told}, now and whenever it changes, whether {@code part} is narrower than its text needs; it is not as
     * long as it has no size.
     *
     * @param em the least width of the usual layout, in heights of the letters of {@code text}
     */
    public static void width(Region part, double em, Labeled text, Consumer<Boolean> told) {
        watch(part.widthProperty(), em, text, told);
    }

    /** The same of the height. */
    public static void height(Region part, double em, Labeled text, Consumer<Boolean> told) {
        watch(part.heightProperty(), em, text, told);
    }

    /** The same of the height of the window that {@code part} is in. */
    public static void windowHeight(Region part, double em, Labeled text, Consumer<Boolean> told) {
        SimpleDoubleProperty height = new SimpleDoubleProperty(part, "windowHeight");
        height.bind(part.sceneProperty().flatMap(Scene::heightProperty).orElse(0.0));
        watch(height, em, text, told);
    }

    private static void watch(ObservableDoubleValue size, double em, Labeled text, Consumer<Boolean> told) {
        Runnable tell = () ->
                told.accept(size.get() > 0 && size.get() < em * text.getFont().getSize());
        size.subscribe(tell);
        text.fontProperty().subscribe(tell);
        tell.run();
    }

    /** Takes {@code node} out of the layout, or back into it. */
    public static void leaveOut(Node node, boolean out) {
        node.setVisible(!out);
        node.setManaged(!out);
    }
}
