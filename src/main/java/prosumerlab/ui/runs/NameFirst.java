package prosumerlab.ui.runs;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** A name and more about it, on one line: where there is no room for both, the name is whole and the rest is left out. */
final class NameFirst extends Pane {
    private static final double GAP = 8;

    private final Label name;
    private final Label more;

    NameFirst(Label name, Label more) {
        super(name, more);
        this.name = name;
        this.more = more;
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return name.prefWidth(height) + GAP + more.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(name.prefHeight(-1), more.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double ofName = Math.min(name.prefWidth(-1), getWidth());
        double ofMore = more.prefWidth(-1);
        more.setVisible(ofName + GAP + ofMore <= getWidth());
        name.resize(ofName, name.prefHeight(ofName));
        more.resize(ofMore, more.prefHeight(ofMore));
        double baseline = Math.max(name.getBaselineOffset(), more.getBaselineOffset());
        name.relocate(0, baseline - name.getBaselineOffset());
        more.relocate(ofName + GAP, baseline - more.getBaselineOffset());
    }
}
