package prosumerlab.ui.gallery;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import prosumerlab.figure.Figure;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Style;
import prosumerlab.ui.kit.FigureImage;

/** A figure in small with its title below; pressing it shows it large. */
final class Thumbnail extends Button {
    private final Figure figure;
    private final Card card = new Card();
    /** What the card shows, or is about to. */
    private Object asked;

    Thumbnail(Figure figure) {
        this.figure = figure;
        getStyleClass().setAll("figure-thumbnail");
        card.write(figure.title());
        setGraphic(card);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(figure.title() + ", figure");
        setAccessibleHelp(figure.howToRead());
        layoutBoundsProperty().subscribe(bounds -> card.setPrefSize(bounds.getWidth(), bounds.getHeight()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                fire();
                event.consume();
            }
        });
    }

    Figure figure() {
        return figure;
    }

    /** Whether {@code wanted} is not what was asked for last; from now on it is. */
    boolean ask(Object wanted) {
        boolean news = !wanted.equals(asked);
        asked = wanted;
        return news;
    }

    /** What was asked for will not come. */
    void forget() {
        asked = null;
    }

    /** How it is to be drawn at its present size. */
    Picture picture(Style style, double pixelsPerPoint) {
        return card.picture(getWidth(), style, pixelsPerPoint);
    }

    void show(FigureImage image) {
        card.write(figure.title());
        card.show(image.image());
    }

    /** Tells that the figure cannot be drawn. */
    void fail() {
        card.write(figure.title() + ": cannot be drawn");
        card.show(null);
    }

    @Override
    protected double computeMinHeight(double width) {
        return card.heightFor(width);
    }
}
