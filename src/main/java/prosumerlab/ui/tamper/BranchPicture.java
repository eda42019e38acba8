package prosumerlab.ui.tamper;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import prosumerlab.ui.tamper.RaceModel.Branches;

/** Two branches that grow from one block: the public one above, the attacker's below. Of long ones, the ends. */
final class BranchPicture extends Region {
    private static final PseudoClass NEWEST = PseudoClass.getPseudoClass("newest");
    private static final double BLOCK_EM = 1.5;
    private static final double GAP_EM = 0.5;
    private static final double LEAST_EM = 0.45;
    private static final double TOLERANCE = 1e-6;
    private static final double LINE_EM = 2.6;
    private static final double NAME_EM = 8.5;
    private static final double HALF = 0.5;

    private final Region fork = new Region();
    private final Label earlier = new Label();
    private final Label honestName = name("Honest miners", "tamper-honest-name");
    private final Label attackersName = name("Attacker", "tamper-attacker-name");
    private final Label honestLength = new Label();
    private final Label attackersLength = new Label();
    private final Line honestLine = line("tamper-honest-line");
    private final Line attackersLine = line("tamper-attacker-line");
    private final List<Region> honest = new ArrayList<>();
    private final List<Region> attackers = new ArrayList<>();
    private Branches shown;

    BranchPicture() {
        getStyleClass().add("tamper-branches");
        fork.getStyleClass().add("tamper-fork");
        earlier.getStyleClass().add("muted");
        getChildren()
                .addAll(
                        honestLine,
                        attackersLine,
                        fork,
                        earlier,
                        honestName,
                        attackersName,
                        honestLength,
                        attackersLength);
    }

    private static Label name(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll("tamper-branch-name", style);
        return label;
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }

    void show(Branches branches) {
        shown = branches;
        honestLength.setText(Integer.toString(branches.honest()));
        attackersLength.setText(Integer.toString(branches.attackers()));
        setAccessibleText("Honest miners: " + branches.honest() + " blocks since both parted; attacker: "
                + branches.attackers() + " blocks");
        requestLayout();
    }

    private double em() {
        return honestName.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * LINE_EM * em() + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return (NAME_EM + 12 * (BLOCK_EM + GAP_EM)) * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return (NAME_EM + 4 * (BLOCK_EM + GAP_EM)) * em();
    }

    @Override
    protected void layoutChildren() {
        if (shown == null) {
            return;
        }
        double em = em();
        double left = snappedLeftInset() + NAME_EM * em;
        double right = getWidth() - snappedRightInset() - 2 * em;
        // One place is for the block at which they part. Long branches are of small blocks.
        int longest = Math.max(shown.honest(), shown.attackers());
        double pitch = Math.max(LEAST_EM, Math.min(BLOCK_EM + GAP_EM, (right - left) / em / (longest + 1))) * em;
        int places = (int) Math.max(2, Math.floor((right - left) / pitch + TOLERANCE)) - 1;
        int hidden = Math.max(0, longest - places);
        double top = snappedTopInset() + LINE_EM * HALF * em;
        double below = top + LINE_EM * em;
        double size = pitch * BLOCK_EM / (BLOCK_EM + GAP_EM);
        earlier.setText(hidden == 0 ? "" : hidden + " more …");
        earlier.autosize();
        earlier.relocate(
                Math.round(left - HALF * em - earlier.getWidth()),
                Math.round((top + below) / 2 - earlier.getHeight() / 2));
        place(fork, left, (top + below) / 2, size, BLOCK_EM * em);
        draw(honest, "tamper-honest", honestLine, shown.honest() - hidden, left, top, pitch, size);
        draw(attackers, "tamper-attacker", attackersLine, shown.attackers() - hidden, left, below, pitch, size);
        mark(
                honest,
                shown.honest() - hidden,
                !shown.lastIsAttackers() && shown.honest() > shown.race().behind());
        mark(attackers, shown.attackers() - hidden, shown.lastIsAttackers());
        label(honestName, honestLength, top, left, pitch, shown.honest() - hidden, em);
        label(attackersName, attackersLength, below, left, pitch, shown.attackers() - hidden, em);
    }

    private void label(Label name, Label length, double y, double left, double pitch, int count, double em) {
        double height = name.prefHeight(-1);
        name.resizeRelocate(snappedLeftInset(), y - height / 2, NAME_EM * em, height);
        double width = length.prefWidth(-1);
        length.resizeRelocate(left + (Math.max(0, count) + 1) * pitch, y - height / 2, width, height);
    }

    private void draw(
            List<Region> blocks, String style, Line line, int count, double left, double y, double pitch, double size) {
        while (blocks.size() < count) {
            Region block = new Region();
            block.getStyleClass().addAll("tamper-branch-block", style);
            blocks.add(block);
            getChildren().add(block);
        }
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).setVisible(i < count);
            if (i < count) {
                place(blocks.get(i), left + (i + 1) * pitch, y, size, BLOCK_EM * em());
            }
        }
        line.setVisible(count > 0);
        line.setStartX(left + size * HALF);
        line.setStartY((fork.getLayoutY() + fork.getHeight() / 2));
        line.setEndX(left + pitch + size * HALF);
        line.setEndY(y);
    }

    private static void mark(List<Region> blocks, int count, boolean newest) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).pseudoClassStateChanged(NEWEST, newest && i == count - 1);
        }
    }

    private static void place(Region region, double x, double middle, double width, double height) {
        region.resizeRelocate(Math.round(x), Math.round(middle - height / 2), Math.round(width), Math.round(height));
    }
}
