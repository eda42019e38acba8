package prosumerlab.ui.chain;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.SearchField;
import prosumerlab.ui.kit.Wrapped;

/** Back and forward, the search, and what it found. */
final class NavigationBar extends VBox {
    private final SearchField search = new SearchField("Search the chain", "Block 7, 00a3, #340, home 12, 14:00");

    NavigationBar(ChainModel model) {
        super(4);
        Button back = Accessible.iconButton("mdi2a-arrow-left", "Back", "Alt ←");
        Button forward = Accessible.iconButton("mdi2a-arrow-right", "Forward", "Alt →");
        Trail trail = model.trail();
        back.disableProperty().bind(trail.hasBack().not());
        forward.disableProperty().bind(trail.hasForward().not());
        back.setOnAction(event -> trail.back());
        forward.setOnAction(event -> trail.forward());
        Button newest = Accessible.iconButton("mdi2p-page-last", "Newest block", "");
        newest.setOnAction(event -> model.open(new Page.Newest()));
        search.setOnAction(event -> model.search(search.getText()));
        search.setId("chain-search");
        search.setAccessibleHelp(Search.EXAMPLES);
        search.setMinWidth(0);
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox row = new HBox(8, new HBox(4, back, forward), search, newest);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("chain-navigation");
        Label found = Wrapped.label(model.found());
        found.setId("chain-found");
        model.found().subscribe(words -> Narrow.leaveOut(found, words.isEmpty()));
        getChildren().addAll(row, found);
    }

    /** Puts the focus into the field, with all of its text selected. */
    void search() {
        search.requestFocus();
        search.selectAll();
    }
}
