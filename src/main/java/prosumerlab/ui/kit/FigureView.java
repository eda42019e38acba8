package prosumerlab.ui.kit;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.render.FigureRenderer;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Style;
import prosumerlab.files.WholeFile;

/**
 * A figure of the catalogue within a pane: drawn beside the FX thread as large as it is laid out, one at a time and the newest
 * wish only. Tells the values under the pointer; its menu copies and saves it.
 */
public final class FigureView extends Region {
    private static final double GAP = 12;
    private static final int LEAST_WIDTH = 480;
    private static final int LEAST_HEIGHT = 300;
    /** Points of a picture are at most this much larger than pixels: legible from the last row. */
    private static final double LARGEST_POINT = 1.2;

    private final ImageView view = new ImageView();
    private final Label hover = new Label();
    private final ContextMenu menu;
    private FigureRenderer renderer;
    private Wish wanted;
    private Wish drawn;
    private FigureImage image;
    private boolean drawing;

    /** What is to be drawn; equal wishes give the same picture. */
    private record Wish(Figure figure, Supplier<FigureSource> source, Object stamp, Picture picture) {
        boolean isLike(Wish other) {
            return other != null
                    && figure == other.figure
                    && stamp.equals(other.stamp)
                    && picture.equals(other.picture);
        }
    }

    public FigureView() {
        getStyleClass().add("figure-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Figure");
        setAccessibleHelp("The menu key copies or saves it.");
        hover.getStyleClass().add("chart-hover");
        hover.setManaged(false);
        hover.setMouseTransparent(true);
        hover.setVisible(false);
        getChildren().addAll(view, hover);
        setOnMouseMoved(this::tell);
        setOnMouseExited(event -> hover.setVisible(false));
        menu = new ContextMenu(
                item("Copy picture", "mdi2c-content-copy", () -> Pictures.copy(image.image())),
                PngSizes.menu(FigureSaving::size, scale -> {
                    Picture picture = FigureSaving.picture(scale, FigureSaving.style(getScene()));
                    save("Save picture", "png", data -> FigureSaving.png(data, picture));
                }),
                item("Save SVG…", "mdi2s-svg", () -> {
                    Style style = FigureSaving.style(getScene());
                    save("Save picture", "svg", data -> FigureSaving.svg(data, style));
                }),
                item(
                        "Save data as CSV…",
                        "mdi2f-file-delimited-outline",
                        () -> save("Save data", "csv", FigureSaving::csv)));
        setOnContextMenuRequested(this::showMenu);
        setOnMousePressed(event -> menu.hide());
        layoutBoundsProperty().subscribe(now -> draw());
    }

    /**
     * Shows {@code figure}.
     *
     * @param source what it is made of; asked for beside the FX thread
     * @param stamp equal for two sources of which it makes the same
     */
    public void show(Figure figure, Supplier<FigureSource> source, Object stamp) {
        wanted = new Wish(figure, source, stamp, null);
        draw();
    }

    /** Draws anew in the colours of the window, once these have changed everywhere. */
    public void restyle() {
        Platform.runLater(this::draw);
    }

    private void draw() {
        if (wanted == null || drawing || getScene() == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        Wish wish = new Wish(wanted.figure(), wanted.source(), wanted.stamp(), picture());
        if (wish.isLike(drawn)) {
            return;
        }
        drawing = true;
        Thread thread = new Thread(() -> work(wish), "figure");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void work(Wish wish) {
        try {
            if (renderer == null) {
                renderer = new FigureRenderer();
            }
            FigureImage next = FigureImage.of(
                    renderer, untitled(wish.figure().of(wish.source().get())), wish.picture());
            Platform.runLater(() -> done(wish, next));
        } catch (RuntimeException | Error e) {
            Platform.runLater(() -> {
                done(wish, image);
                throw new IllegalStateException("cannot draw " + wish.figure().key(), e);
            });
        }
    }

    private void done(Wish wish, FigureImage next) {
        drawing = false;
        drawn = wish;
        image = next;
        if (next != null) {
            view.setImage(next.image());
            setAccessibleText(
                    wish.figure().title() + ", figure. " + wish.figure().howToRead());
        }
        hover.setVisible(false);
        requestLayout();
        draw();
    }

    /** The pane has its title, in words that grow with the others. */
    private static FigureData untitled(FigureData figure) {
        return new FigureData("", "", figure.howToRead(), figure.x(), figure.y(), figure.content());
    }

    private Picture picture() {
        double point = Math.min(LARGEST_POINT, Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT));
        double pixels =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        Style style = FigureSaving.style(getScene());
        return new Picture(
                Math.max(LEAST_WIDTH, (int) (getWidth() / point)),
                Math.max(LEAST_HEIGHT, (int) (getHeight() / point)),
                Math.max(Picture.LEAST_SCALE, Math.min(Picture.MOST_SCALE, point * pixels)),
                style);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
    }

    private void tell(MouseEvent event) {
        if (image == null) {
            return;
        }
        double pixels = getWidth() / image.picture().width();
        String words = image.plotted()
                .read(event.getX() / pixels, event.getY() / pixels)
                .map(at -> at.place() + "\n" + String.join("\n", at.values()))
                .orElse("")
                .strip();
        hover.setText(words);
        hover.setVisible(!words.isEmpty());
        hover.autosize();
        boolean right = event.getX() < getWidth() / 2;
        hover.relocate(
                event.getX() + (right ? GAP : -GAP - hover.getWidth()),
                Math.max(0, Math.min(event.getY(), getHeight() - hover.getHeight())));
    }

    private void showMenu(ContextMenuEvent event) {
        menu.getItems().forEach(item -> item.setDisable(image == null));
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void save(String title, String ending, Function<Supplier<FigureData>, WholeFile.Content> content) {
        Wish wish = drawn;
        FileSaving.ask(
                getScene().getWindow(),
                title,
                FileSaving.name(wish.figure().key(), ending),
                content.apply(() -> wish.figure().of(wish.source().get())));
    }

    private static MenuItem item(String title, String icon, Runnable action) {
        MenuItem item = new MenuItem(title, Icons.of(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
