package prosumerlab.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import prosumerlab.figure.Figure;
import prosumerlab.figure.Topic;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.EvenGrid;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.SearchField;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.Wrapped;

/** All figures in small, topic by topic, and the ways to find one. */
final class ListPage extends VBox {
    private static final double LEAST_WIDTH_IN_EM = 12;

    private final GalleryModel model;
    private final List<Thumbnail> thumbnails;
    private final VBox sections = new VBox();
    private final ScrollPane scroll = new ScrollPane(sections);
    private Runnable moved = () -> {};

    /**
     * @param saveAll pressed to take all figures away
     */
    ListPage(GalleryModel model, FigureActions actions, Runnable saveAll) {
        this.model = model;
        thumbnails = model.catalogue().stream()
                .map(figure -> thumbnail(figure, actions))
                .toList();
        getStyleClass().add("figure-list");
        sections.getStyleClass().add("figure-sections");
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(tools(saveAll), scroll);
        model.figures().subscribe(this::list);
        for (ObservableValue<?> place :
                List.of(scroll.vvalueProperty(), scroll.viewportBoundsProperty(), sections.layoutBoundsProperty())) {
            place.addListener((property, before, after) -> moved.run());
        }
    }

    /** Told when other thumbnails may have come into view. */
    void onMoved(Runnable listener) {
        moved = listener;
    }

    /** Those a person can see now. */
    List<Thumbnail> inView() {
        if (getScene() == null || !isVisible()) {
            return List.of();
        }
        Bounds view = scroll.localToScene(scroll.getLayoutBounds());
        return thumbnails.stream()
                .filter(thumbnail -> thumbnail.getScene() != null && thumbnail.getWidth() > 0)
                .filter(thumbnail ->
                        thumbnail.localToScene(thumbnail.getLayoutBounds()).intersects(view))
                .toList();
    }

    List<Thumbnail> thumbnails() {
        return thumbnails;
    }

    /** Puts the focus on {@code figure}, if it is listed. */
    void focusOn(Figure figure) {
        thumbnails.stream()
                .filter(thumbnail -> thumbnail.figure() == figure && thumbnail.getScene() != null)
                .forEach(Node::requestFocus);
    }

    private Thumbnail thumbnail(Figure figure, FigureActions actions) {
        Thumbnail thumbnail = new Thumbnail(figure);
        thumbnail.setOnAction(event -> model.enlarge(figure));
        thumbnail.setContextMenu(FigureMenu.of(figure, model, actions));
        return thumbnail;
    }

    private Node tools(Runnable saveAll) {
        SearchField search = new SearchField("Search figures", "price, battery, ban …");
        search.textProperty().bindBidirectional(model.search());
        Button all = new Button("Save all…", Icons.of("mdi2f-folder-download-outline"));
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(event -> saveAll.run());
        FlowPane tools = Wrapped.row(
                search,
                topics(),
                new Segments<>("Hours", List.of(Extent.values()), Extent::label, model.extent()),
                all);
        tools.getStyleClass().addAll("filters", "figure-tools");
        return tools;
    }

    private ComboBox<Topic> topics() {
        ComboBox<Topic> topics = Accessible.named(new ComboBox<>(), "Topic");
        topics.setConverter(new StringConverter<>() {
            @Override
            public String toString(Topic topic) {
                return topic == null ? "All topics" : topic.title();
            }

            @Override
            public Topic fromString(String title) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        topics.getItems().add(null);
        topics.getItems().addAll(Topic.values());
        topics.setMinWidth(USE_PREF_SIZE);
        topics.valueProperty().bindBidirectional(model.topic());
        return topics;
    }

    private void list(List<Figure> figures) {
        List<Node> parts = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<Thumbnail> ofTopic = thumbnails.stream()
                    .filter(thumbnail -> thumbnail.figure().topic() == topic && figures.contains(thumbnail.figure()))
                    .toList();
            if (!ofTopic.isEmpty()) {
                Label heading = Wrapped.label(topic.title());
                heading.getStyleClass().add("pane-heading");
                parts.add(new VBox(8, heading, new EvenGrid(ofTopic, LEAST_WIDTH_IN_EM, 0)));
            }
        }
        if (parts.isEmpty()) {
            parts.add(new Placeholder(
                    "mdi2m-magnify", "No figure has all these words", "Shorten the search, or choose all topics."));
        }
        sections.getChildren().setAll(parts);
    }
}
