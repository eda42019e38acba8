package prosumerlab.ui.home;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import prosumerlab.history.Gap;
import prosumerlab.history.Role;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.state.Selection;

/** Which home, what it is made of and what it is doing; and a field to choose another. */
final class HomeHeader extends VBox {
    private final HomeNumberField home;
    private final Label refusal = new Label();
    private final Label name = new Label();
    private final Label state = Term.ROLE.explain(new Label());
    private final Label equipment = Term.SOC.explain(Wrapped.label(""));

    HomeHeader(HomeActions actions) {
        getStyleClass().add("home-header");
        home = new HomeNumberField("Number of the home", actions::show, this::refuse);
        Button before = Accessible.iconButton("mdi2c-chevron-left", "Home before", "");
        Button after = Accessible.iconButton("mdi2c-chevron-right", "Home after", "");
        before.setOnAction(event -> actions.next(-1));
        after.setOnAction(event -> actions.next(1));
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        name.getStyleClass().add("home-name");
        name.setId("home-name");
        state.getStyleClass().add("home-state");
        state.setId("home-state");
        equipment.getStyleClass().add("muted");
        equipment.setId("home-equipment");
        HBox fields = new HBox(8, new Label("Home"), home, before, after);
        fields.setAlignment(Pos.CENTER_LEFT);
        FlowPane line = Wrapped.row(fields, name, state);
        line.getStyleClass().add("home-line");
        getChildren().addAll(line, refusal, equipment);
        refuse("");
    }

    /** Says which home it is. */
    Label heading() {
        return name;
    }

    void show(HomeModel.Content content) {
        int count = content.shown().run().homes().size();
        HomePage page = content.page();
        refuse("");
        home.show(page == null ? Selection.NONE : page.home().id(), count);
        for (Label label : List.of(name, equipment)) {
            label.setVisible(page != null);
            label.setManaged(page != null);
        }
        boolean known = page != null && page.role().isPresent();
        state.setVisible(known);
        state.setManaged(known);
        if (page != null) {
            name.setText(Formats.home(page.home().id()));
            state.setText(page.role().map(role -> activity(role, page)).orElse(""));
            state.setGraphic(page.role().map(role -> Icons.of(icon(role, page))).orElse(null));
            equipment.setText(
                    Words.equipment(page.home(), page.soc(), !page.shown().run().lacks(Gap.EQUIPMENT)));
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(!why.isEmpty());
        refusal.setManaged(!why.isEmpty());
    }

    /** The words of the tiles. */
    private static String activity(Role role, HomePage page) {
        return switch (role) {
            case BUYER -> "Buying";
            case SELLER -> "Selling";
            case BANNED -> "Banned";
            case NEUTRAL -> page.charges() ? "Charging" : "Balanced";
        };
    }

    private static String icon(Role role, HomePage page) {
        return switch (role) {
            case BUYER -> "mdi2a-arrow-down-bold";
            case SELLER -> "mdi2a-arrow-up-bold";
            case NEUTRAL -> page.charges() ? "mdi2p-plus-thick" : "mdi2e-equal";
            case BANNED -> "mdi2c-close-thick";
        };
    }
}
