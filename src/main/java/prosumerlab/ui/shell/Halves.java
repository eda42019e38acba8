package prosumerlab.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Two panes side by side, whose shares of the width stay the same when the window is made larger or smaller. */
final class Halves extends SplitPane {
    private final DoubleProperty share;
    private double dividedWidth;

    /**
     * @param share of the left one; set when a person moves the divider
     */
    Halves(Node left, Node right, DoubleProperty share) {
        super(left, right);
        this.share = share;
        setDividerPositions(share.get());
        // While the window opens, the divider moves through places that nobody chose.
        getDividers().get(0).positionProperty().addListener((property, before, position) -> {
            if (isHover() && dividedWidth == getWidth()) {
                share.set(position.doubleValue());
            }
        });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (dividedWidth != getWidth()) {
            // On its own it gives each side half of what the window gains or loses.
            setDividerPositions(share.get());
            super.layoutChildren();
            dividedWidth = getWidth();
        }
    }
}
