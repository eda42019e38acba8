package prosumerlab.ui.home;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import prosumerlab.history.Role;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.state.Selection;

/** Which home, what it is made of and what it is doing; and the fields to choose another. */
final class HomeHeader extends VBox {
    private final HomeNumberField home;
    private final HomeNumberField other;
    private final Button before;
    private final Button after;
    private final Button alone;
    private final Label refusal = new Label();
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label soc = Term.SOC.explain(new Label());
    private final Label equipment = new Label();
    private final Node identity;

    HomeHeader(HomeActions actions) {
        getStyleClass().add("home-header");
        home = new HomeNumberField("Number of the home", actions::show, this::refuse);
        other = new HomeNumberField("Compare with home", actions::compareWith, this::refuse);
        before = Accessible.iconButton("mdi2c-chevron-left", "Home before", "");
        after = Accessible.iconButton("mdi2c-chevron-right", "Home after", "");
        alone = Accessible.iconButton("mdi2c-close", "Stop comparing", "");
        before.setOnAction(event -> actions.next(-1));
        after.setOnAction(event -> actions.next(1));
        alone.setOnAction(event -> actions.stopComparing());
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        name.getStyleClass().add("home-name");
        name.setId("home-name");
        state.getStyleClass().add("home-state");
        state.setId("home-state");
        equipment.getStyleClass().add("muted");
        equipment.setWrapText(true);
        FlowPane fields =
                new FlowPane(row(new Label("Home"), home, before, after), row(new Label("Compare with"), other, alone));
        fields.getStyleClass().add("filters");
        FlowPane line = new FlowPane(name, state, soc);
        line.getStyleClass().add("home-line");
        identity = new VBox(line, equipment);
        getChildren().addAll(fields, refusal, identity);
        refuse("");
    }

    void show(HomeModel.Content content) {
        int count = content.shown().run().homes().size();
        HomePage page = content.page();
        refuse("");
        home.show(page == null ? Selection.NONE : page.home().id(), count);
        other.show(
                content.other() == null
                        ? Selection.NONE
                        : content.other().home().id(),
                count);
        other.setDisable(page == null);
        alone.setDisable(content.other() == null);
        identity.setVisible(page != null);
        identity.setManaged(page != null);
        if (page != null) {
            name.setText(Formats.home(page.home().id()));
            state.setText(page.role().map(Role::label).orElse(""));
            state.setGraphic(page.role().map(role -> Icons.of(icon(role))).orElse(null));
            state.setVisible(page.role().isPresent());
            soc.setText(page.home().hasBattery() ? "SoC " + Formats.percent(page.soc()) : "No battery");
            equipment.setText(Words.equipment(page.home()));
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(!why.isEmpty());
        refusal.setManaged(!why.isEmpty());
    }

    private static String icon(Role role) {
        return switch (role) {
            case BUYER -> "mdi2a-arrow-down-bold";
            case SELLER -> "mdi2a-arrow-up-bold";
            case NEUTRAL -> "mdi2e-equal";
            case BANNED -> "mdi2c-cancel";
        };
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
