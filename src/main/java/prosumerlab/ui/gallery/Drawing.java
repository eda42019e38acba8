package prosumerlab.ui.gallery;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import javafx.util.Subscription;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.render.FigureRenderer;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Style;
import prosumerlab.ui.kit.FigureImage;
import prosumerlab.ui.kit.FigureSaving;
import prosumerlab.ui.state.Theme;

/** Sees to it that the pictures in view show what the model says, in the theme of the window. On the FX thread. */
final class Drawing {
    private final GalleryModel model;
    private final ListPage list;
    private final FigurePane large;
    private final ObservableValue<Theme> theme;
    private final Studio studio = new Studio(Platform::runLater);
    private FigureRenderer renderer;
    private Object askedLarge;
    private boolean active;
    private boolean waiting;

    Drawing(GalleryModel model, ListPage list, FigurePane large, ObservableValue<Theme> theme) {
        this.model = model;
        this.list = list;
        this.large = large;
        this.theme = theme;
        list.onMoved(this::update);
    }

    /** Draws until the subscription ends, with rests while {@code playing}. */
    Subscription follow(ObservableValue<Boolean> playing) {
        active = true;
        return Subscription.combine(
                playing.subscribe(studio::setGentle),
                model.input().subscribe(this::update),
                model.large().subscribe(this::update),
                theme.subscribe(this::update),
                large.zoom().subscribe(this::update),
                large.layoutBoundsProperty().subscribe(this::update),
                this::stop);
    }

    private void stop() {
        active = false;
        list.thumbnails().forEach(this::withdraw);
        if (studio.forget(large)) {
            askedLarge = null;
        }
        studio.forgetAll();
    }

    /** Asks for what is in view and not drawn yet, once all that happens at this moment has happened. */
    private void update() {
        if (active && !waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                if (active && list.getScene() != null) {
                    ask();
                }
            });
        }
    }

    private void ask() {
        Figure figure = model.large().get();
        List<Thumbnail> inView = figure == null ? list.inView() : List.of();
        list.thumbnails().stream()
                .filter(thumbnail -> !inView.contains(thumbnail))
                .forEach(this::withdraw);
        inView.forEach(this::ask);
        if (figure == null) {
            studio.forget(large);
            askedLarge = null;
        } else if (large.getWidth() > 0 && large.getHeight() > 0) {
            askLarge(figure);
        }
    }

    private void withdraw(Thumbnail thumbnail) {
        if (studio.forget(thumbnail)) {
            thumbnail.forget();
        }
    }

    private void ask(Thumbnail thumbnail) {
        Picture picture = thumbnail.picture(style(), pixelsPerPoint());
        if (thumbnail.ask(List.of(model.input().get().stamp(thumbnail.figure()), picture))) {
            draw(thumbnail, thumbnail.figure(), Drawing::untitled, picture, thumbnail::show, thumbnail::fail);
        }
    }

    private void askLarge(Figure figure) {
        Picture picture = large.picture(style(), pixelsPerPoint());
        Object wanted = List.of(figure.key(), model.input().get().stamp(figure), picture);
        if (!wanted.equals(askedLarge)) {
            askedLarge = wanted;
            draw(
                    large,
                    figure,
                    UnaryOperator.identity(),
                    picture,
                    image -> {
                        if (model.large().get() == figure) {
                            large.show(image);
                        }
                    },
                    large::forget);
        }
    }

    private void draw(
            Object place,
            Figure figure,
            UnaryOperator<FigureData> wanted,
            Picture picture,
            Consumer<FigureImage> show,
            Runnable showFailure) {
        Input input = model.input().get();
        studio.want(
                place,
                place == large,
                () -> FigureImage.of(renderer(), wanted.apply(figure.of(input.source())), picture),
                show,
                failure -> {
                    showFailure.run();
                    throw new IllegalStateException("cannot draw " + figure.key(), failure);
                });
    }

    /** A thumbnail has its title below, where it is legible. */
    private static FigureData untitled(FigureData figure) {
        return new FigureData("", "", figure.howToRead(), figure.x(), figure.y(), figure.content());
    }

    /** Reads fonts when it is first made, so not on the FX thread; on one other thread only. */
    private FigureRenderer renderer() {
        if (renderer == null) {
            renderer = new FigureRenderer();
        }
        return renderer;
    }

    private Style style() {
        return FigureSaving.style(theme.getValue());
    }

    private double pixelsPerPoint() {
        Window window = list.getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
