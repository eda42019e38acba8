package prosumerlab.ui.home;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.state.Selection;

/** The home beside another: figures so far, and both days to one scale. */
final class CompareSection implements Section {
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Label firstName = heading();
    private final Label secondName = heading();
    private final DayChart firstDay;
    private final DayChart secondDay;
    private final Node hint = new Placeholder(
            "mdi2c-compare-horizontal",
            "No second home",
            "Type its number above and press Enter, or hold Ctrl and click it in the community.");
    private final HomeNumberField other;
    private final Button alone;
    private final Label refusal = new Label();
    private final FlowPane choice;
    private DataTable<Comparison> table;
    private List<Integer> titled = List.of();

    CompareSection(HomeActions actions, IntConsumer goTo) {
        other = new HomeNumberField("Compare with home", actions::compareWith, refusal::setText);
        alone = Accessible.iconButton("mdi2c-close", "Stop comparing", "");
        alone.setOnAction(event -> actions.stopComparing());
        refusal.getStyleClass().add("refusal");
        HBox fields = new HBox(8, new Label("Compare with home"), other, alone);
        fields.setAlignment(Pos.CENTER_LEFT);
        choice = Wrapped.row(fields, refusal);
        choice.getStyleClass().add("filters");
        firstDay = new DayChart(goTo);
        secondDay = new DayChart(goTo);
        body.getStyleClass().add("home-section");
        scroll.setFitToWidth(true);
    }

    @Override
    public String title() {
        return "Compare";
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(HomeModel.Content content, Palette palette) {
        HomePage second = content.other();
        refusal.setText("");
        other.show(
                second == null ? Selection.NONE : second.home().id(),
                content.shown().run().homes().size());
        alone.setDisable(second == null);
        if (second == null) {
            titled = List.of();
            body.getChildren().setAll(choice, hint);
            return;
        }
        HomePage first = content.page();
        title(List.of(first.home().id(), second.home().id()));
        table.show(Comparison.of(first, second));
        long highest = Math.max(first.day().peak(), second.day().peak());
        firstDay.show(first.day(), highest, palette);
        secondDay.show(second.day(), highest, palette);
    }

    /** The homes are in the headings, so that another pair needs another table. */
    private void title(List<Integer> homes) {
        if (titled.equals(homes)) {
            return;
        }
        titled = homes;
        String first = Formats.home(homes.get(0));
        String second = Formats.home(homes.get(1));
        table = new DataTable<>(
                first + " and " + second,
                List.of(
                        Column.words("So far", 17, Comparison::label),
                        number(first, Comparison::first),
                        number(second, Comparison::second),
                        number("Difference", Comparison::difference)));
        table.getStyleClass().add("comparison-table");
        firstName.setText("Day of " + first);
        secondName.setText("Day of " + second);
        body.getChildren().setAll(choice, table, firstName, firstDay, secondName, secondDay);
    }

    private static Column<Comparison> number(String title, Function<Comparison, String> text) {
        // Spreadsheets know a hyphen as the sign of a number, and no other.
        Column<Comparison> words =
                Column.words(title, 9, text).filedAs(row -> text.apply(row).replace('−', '-'));
        return new Column<>(words.title(), words.width(), words.text(), words.data(), words.order(), true, null, null);
    }

    private static Label heading() {
        Label label = new Label();
        label.getStyleClass().add("pane-heading");
        return label;
    }
}
