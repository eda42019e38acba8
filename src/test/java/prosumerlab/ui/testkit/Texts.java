package prosumerlab.ui.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** What is written, and what is read aloud, in a part of the window; on the FX thread. */
public final class Texts {
    private Texts() {}

    /** All of it, of what is visible under {@code node}. */
    public static List<String> of(Node node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts);
        return texts;
    }

    /** Whether {@code node} is there and neither it nor anything around it is hidden. */
    public static boolean canBeSeen(Node node) {
        return node != null
                && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    /** {@code text} as one reads it: whether a line may break at a space is not to be seen. */
    public static String asRead(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(asRead(labeled.getText()));
        }
        if (node.getAccessibleText() != null) {
            texts.add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
