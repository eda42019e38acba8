package prosumerlab.ui.gallery;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.figure.Figure;
import prosumerlab.figure.render.Reading;
import prosumerlab.figure.render.Style;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.Wrapped;

/** One figure, large: its values under the pointer, how to read it, and the ways to take it away. */
final class FullPage extends ScrollPane {
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");
    private static final String HINT = "Point, or press Shift+arrows, for values; the wheel zooms, dragging moves.";

    private static final double TOOLTIP_WIDTH = 420;

    private final GalleryModel model;
    private final FigurePane pane = new FigurePane();
    private final Label position = new Label();
    private final Label reading = new Label(HINT);
    private final Label howToRead = Wrapped.label("");
    private final Tooltip formula = new Tooltip();
    private final MenuButton png = new MenuButton("Save PNG…", Icons.of("mdi2f-file-image-outline"));
    private final Button back = new Button("All figures", Icons.of("mdi2a-arrow-left"));

    FullPage(GalleryModel model, FigureActions actions) {
        this.model = model;
        VBox page = new VBox(turning(), pane, reading, howToRead, tools(actions));
        page.getStyleClass().add("figure-page");
        VBox.setVgrow(pane, Priority.ALWAYS);
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        reading.getStyleClass().add("figure-reading");
        reading.setWrapText(true);
        formula.setWrapText(true);
        formula.setPrefWidth(TOOLTIP_WIDTH);
        howToRead.getStyleClass().add("figure-how-to-read");
        addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        pane.reading().subscribe(this::tell);
        model.large().subscribe(figure -> {
            if (figure != null) {
                position.setText(figure.topic().title() + " · " + model.position());
                howToRead.setText(figure.howToRead());
                formula.setText(figure.formula());
                howToRead.setTooltip(figure.formula().isEmpty() ? null : formula);
                howToRead.setAccessibleHelp(figure.formula());
                png.getItems().setAll(FigureMenu.sizes(figure, actions));
                pane.setContextMenu(FigureMenu.of(figure, model, actions));
                pane.forget();
            }
        });
    }

    FigurePane pane() {
        return pane;
    }

    /** Puts the focus where Esc and the other keys of this page work. */
    void focus() {
        pane.requestFocus();
    }

    private Node turning() {
        back.setOnAction(event -> model.back());
        back.setTooltip(new Tooltip("All figures (Esc)"));
        back.setMinWidth(USE_PREF_SIZE);
        Button previous = Accessible.iconButton("mdi2c-chevron-left", "Previous figure", "Alt ←");
        previous.setOnAction(event -> model.turn(-1));
        Button next = Accessible.iconButton("mdi2c-chevron-right", "Next figure", "Alt →");
        next.setOnAction(event -> model.turn(1));
        position.setId("figure-position");
        position.setMinWidth(USE_PREF_SIZE);
        FlowPane row = Wrapped.row(back, new HBox(8, previous, next), position);
        row.setHgap(8);
        row.setVgap(8);
        return row;
    }

    private Node tools(FigureActions actions) {
        Button closer = Accessible.iconButton("mdi2m-magnify-plus-outline", "Zoom in", "+");
        closer.setOnAction(event -> pane.zoom(true));
        Button wider = Accessible.iconButton("mdi2m-magnify-minus-outline", "Zoom out", "−");
        wider.setOnAction(event -> pane.zoom(false));
        Button all = Accessible.iconButton("mdi2f-fit-to-page-outline", "Show all of it", "0");
        all.setOnAction(event -> pane.showAll());
        wider.disableProperty().bind(pane.whole());
        all.disableProperty().bind(pane.whole());
        HBox files = new HBox(
                8,
                new Label("Files:"),
                new Segments<>("Style of files", List.of(Style.values()), FigureMenu::word, model.fileStyle()));
        files.setAlignment(Pos.CENTER_LEFT);
        FlowPane tools = Wrapped.row(
                new HBox(4, closer, wider, all),
                button("Copy picture", "mdi2c-content-copy", () -> actions.copy(figure())),
                png,
                button("Save SVG…", "mdi2s-svg", () -> actions.saveSvg(figure())),
                button("Save data as CSV…", "mdi2f-file-delimited-outline", () -> actions.saveData(figure())),
                files);
        png.setMinWidth(USE_PREF_SIZE);
        tools.getStyleClass().addAll("filters", "figure-tools");
        return tools;
    }

    private Figure figure() {
        return model.large().get();
    }

    private static Button button(String title, String icon, Runnable action) {
        Button button = new Button(title, Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void handle(KeyEvent event) {
        Runnable action = action(event);
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private Runnable action(KeyEvent event) {
        if (event.isAltDown()) {
            return event.getCode() == KeyCode.LEFT
                    ? () -> model.turn(-1)
                    : event.getCode() == KeyCode.RIGHT ? () -> model.turn(1) : null;
        }
        if (event.isShortcutDown()) {
            return null;
        }
        if (event.isShiftDown() || event.getTarget() == pane) {
            // Plain arrows come here only where the focus is shown; otherwise they go through the hours.
            switch (event.getCode()) {
                case LEFT:
                    return () -> pane.moveCursor(-1, 0);
                case RIGHT:
                    return () -> pane.moveCursor(1, 0);
                case UP:
                    return () -> pane.moveCursor(0, -1);
                case DOWN:
                    return () -> pane.moveCursor(0, 1);
                default:
                    break;
            }
        }
        return switch (event.getCode()) {
            case ESCAPE -> model::back;
            case PLUS, ADD, EQUALS -> () -> pane.zoom(true);
            case MINUS, SUBTRACT -> () -> pane.zoom(false);
            case DIGIT0, NUMPAD0 -> pane::showAll;
            default -> null;
        };
    }

    private void tell(Reading at) {
        reading.setText(at == null ? HINT : words(at, " · "));
        reading.pseudoClassStateChanged(TOLD, at != null);
    }

    /** {@code at} in words, its parts parted by {@code separator}. */
    static String words(Reading at, String separator) {
        String values = at.values().stream().collect(Collectors.joining(separator));
        return at.place().isEmpty() ? values : values.isEmpty() ? at.place() : at.place() + separator + values;
    }
}
