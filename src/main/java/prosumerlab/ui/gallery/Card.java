package prosumerlab.ui.gallery;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Style;

/** A small picture with its title below. */
final class Card extends Region {
    private static final double EDGE = 8;
    /** Points of the picture; it is drawn smaller than life, so that all of a figure has room. */
    private static final int WIDTH = 400;

    private static final int HEIGHT = 250;

    private final ImageView picture = new ImageView();
    private final Label title = new Label();

    Card() {
        setMouseTransparent(true);
        getStyleClass().add("figure-card");
        title.setWrapText(true);
        picture.setSmooth(true);
        getChildren().addAll(picture, title);
    }

    void write(String words) {
        title.setText(words);
    }

    /** Shows {@code image}, or an empty place. */
    void show(Image image) {
        picture.setImage(image);
        requestLayout();
    }

    /** How a picture fills its place on a card of {@code width}. */
    Picture picture(double width, Style style, double pixelsPerPoint) {
        double scale = pictureWidth(width) * pixelsPerPoint / WIDTH;
        return new Picture(WIDTH, HEIGHT, Math.max(Picture.LEAST_SCALE, Math.min(Picture.MOST_SCALE, scale)), style);
    }

    /** The height that a card of {@code width} needs. */
    double heightFor(double width) {
        return 4 * EDGE + pictureHeight(width) + title.prefHeight(pictureWidth(width));
    }

    @Override
    protected void layoutChildren() {
        double width = pictureWidth(getWidth());
        double height = pictureHeight(getWidth());
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        picture.relocate(EDGE, EDGE);
        title.resizeRelocate(EDGE, 2 * EDGE + height, width, Math.max(0, getHeight() - 3 * EDGE - height));
    }

    private static double pictureWidth(double width) {
        return Math.max(1, Math.floor(width - 2 * EDGE));
    }

    private static double pictureHeight(double width) {
        return Math.round(pictureWidth(width) * HEIGHT / WIDTH);
    }
}
