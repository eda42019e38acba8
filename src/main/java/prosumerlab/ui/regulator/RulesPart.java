package prosumerlab.ui.regulator;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import prosumerlab.history.Gap;
import prosumerlab.scenario.Scenario;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.state.Shown;

/** The rules in force in words, and what each objective would set in their place. */
final class RulesPart extends RegulatorPart {
    private final Consumer<Scenario> branch;
    private final Consumer<Scenario> newRun;
    private final VBox rules = new VBox();
    private final VBox presets = new VBox();
    private final Label heading = heading("Rules in force");
    private Scenario explained;
    private boolean branching;

    /**
     * @param branch begins a branch under a scenario
     * @param newRun begins a new run under a scenario
     */
    RulesPart(RegulatorModel model, Consumer<Scenario> branch, Consumer<Scenario> newRun) {
        super("Rules");
        this.branch = branch;
        this.newRun = newRun;
        rules.getStyleClass().add("rules");
        presets.getStyleClass().add("presets");
        body.getChildren().addAll(heading, rules, presets);
        model.rules().subscribe(sections -> rules.getChildren()
                .setAll(sections.stream().map(RulesPart::section).toList()));
    }

    @Override
    public void show(RegulatorPage page) {
        Shown shown = page.shown();
        heading.setText("Rules in force, " + ShownHour.when(shown));
        if (shown.run().lacks(Gap.SCENARIO)) {
            explained = null;
            presets.getChildren().clear();
            return;
        }
        Scenario now = shown.scenario();
        boolean possible = shown.source().live().isPresent()
                && shown.step() + 1 < shown.grid().steps();
        if (now != explained || possible != branching) {
            explained = now;
            branching = possible;
            presets.getChildren().setAll(heading("What each objective would set"));
            for (Preset preset : Preset.of(now.regulator(), shown.run().source().scenario())) {
                presets.getChildren().add(card(preset));
            }
            if (!possible) {
                Label why = Wrapped.label(
                        "A branch needs a run that is computed here and has hours left after the shown one.");
                why.getStyleClass().add("muted");
                presets.getChildren().add(why);
            }
        }
    }

    private VBox card(Preset preset) {
        VBox card = new VBox();
        card.getStyleClass().add("rules");
        Label title = new Label(preset.title() + (preset.isInForce() ? " – in force" : ""));
        title.getStyleClass().add("chart-heading");
        card.getChildren().addAll(title, Wrapped.label(preset.objective().inWords()));
        if (preset.isInForce()) {
            card.getChildren().add(Wrapped.label("Nothing would change: its settings are those above."));
            return card;
        }
        preset.changes().forEach(line -> card.getChildren().add(Wrapped.label("• " + line)));
        Button asBranch = button("Branch with it…", "mdi2s-source-branch", preset, branch);
        asBranch.setDisable(!branching);
        Button asRun = button("New run with it…", "mdi2f-file-plus-outline", preset, newRun);
        var row = Wrapped.row(asBranch, asRun);
        row.getStyleClass().add("filters");
        card.getChildren().add(row);
        return card;
    }

    private static Button button(String words, String icon, Preset preset, Consumer<Scenario> action) {
        Button button = new Button(words, Icons.of(icon));
        button.setAccessibleText(words.replace("it…", preset.title()));
        button.setOnAction(event -> action.accept(preset.scenario()));
        return button;
    }

    private static VBox section(RulesInWords.Section section) {
        VBox box = new VBox();
        box.getStyleClass().add("rule-section");
        Label title = new Label(section.heading());
        title.getStyleClass().add("chart-heading");
        Term.of(section.heading()).ifPresent(term -> term.explain(title));
        box.getChildren().add(title);
        for (String sentence : section.sentences()) {
            box.getChildren().add(Wrapped.label(sentence));
        }
        return box;
    }

    private static Label heading(String text) {
        Label heading = Wrapped.label(text);
        heading.getStyleClass().add("pane-heading");
        return heading;
    }
}
