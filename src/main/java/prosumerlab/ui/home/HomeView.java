package prosumerlab.ui.home;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;

/** The home above, one part of what there is to say of it below. */
final class HomeView extends VBox {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double LEAST_WIDTH_OF_TABS = 21;

    private final HomeModel model;
    private final ObservableValue<Palette> palette;
    private final HomeHeader header;
    private final TabPane parts = new TabPane();
    private final Placeholder nobody = new Placeholder(
            "mdi2h-home-search-outline",
            "No home is selected",
            "Click a home in the community, or type its number above and press Enter.");

    HomeView(HomeModel model, HomeActions actions, List<Section> sections, ObservableValue<Palette> palette) {
        this.model = model;
        this.palette = palette;
        getStyleClass().addAll("pane-body", "dense", "home-pane");
        getStylesheets()
                .add(HomeView.class.getResource("/prosumerlab/ui/home.css").toExternalForm());
        header = new HomeHeader(actions);
        parts.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (Section section : sections) {
            Tab tab = new Tab(section.title(), section.node());
            tab.setUserData(section);
            parts.getTabs().add(tab);
        }
        Narrow.width(
                parts, LEAST_WIDTH_OF_TABS, header.heading(), tight -> parts.pseudoClassStateChanged(TIGHT, tight));
        VBox.setVgrow(parts, Priority.ALWAYS);
        VBox.setVgrow(nobody, Priority.ALWAYS);
        getChildren().addAll(header, nobody, parts);
        model.content().addListener((property, before, after) -> show());
        parts.getSelectionModel().selectedItemProperty().addListener((property, before, after) -> show());
        palette.addListener((property, before, after) -> show());
    }

    private void show() {
        HomeModel.Content content = model.content().get();
        if (content == null) {
            return;
        }
        header.show(content);
        boolean some = content.page() != null;
        parts.setVisible(some);
        parts.setManaged(some);
        nobody.setVisible(!some);
        nobody.setManaged(!some);
        if (some) {
            ((Section) parts.getSelectionModel().getSelectedItem().getUserData()).show(content, palette.getValue());
        }
    }
}
