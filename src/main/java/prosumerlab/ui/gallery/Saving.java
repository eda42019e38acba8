package prosumerlab.ui.gallery;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import prosumerlab.figure.Choice;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.render.FigureRenderer;
import prosumerlab.figure.render.Style;
import prosumerlab.files.WholeFile;
import prosumerlab.results.FigureFiles.Format;
import prosumerlab.ui.kit.Background;
import prosumerlab.ui.kit.Dialogs;
import prosumerlab.ui.kit.Failures;
import prosumerlab.ui.kit.FigureImage;
import prosumerlab.ui.kit.FigureSaving;
import prosumerlab.ui.kit.FileSaving;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.PathChooser;
import prosumerlab.ui.kit.Pictures;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.state.Selection;

/** Takes figures away, as they are at the shown hour, in the chosen style. */
final class Saving implements FigureActions {
    private static final int COPY_SCALE = 1;

    private final GalleryModel model;
    private final PathChooser chooser;
    private final Supplier<Window> owner;

    Saving(GalleryModel model, PathChooser chooser, Supplier<Window> owner) {
        this.model = model;
        this.chooser = chooser;
        this.owner = owner;
    }

    @Override
    public void copy(Figure figure) {
        Supplier<FigureData> data = data(figure);
        Style style = model.fileStyle().get();
        new Background(owner.get())
                .start(
                        "Copying " + figure.title(),
                        () -> FigureImage.of(new FigureRenderer(), data.get(), FigureSaving.picture(COPY_SCALE, style))
                                .image(),
                        Pictures::copy,
                        failure -> tell("Nothing was copied", failure));
    }

    @Override
    public void savePng(Figure figure, int scale) {
        ask(
                "Save picture",
                figure,
                "png",
                FigureSaving.png(
                        data(figure),
                        FigureSaving.picture(scale, model.fileStyle().get())));
    }

    @Override
    public void saveSvg(Figure figure) {
        ask(
                "Save picture",
                figure,
                "svg",
                FigureSaving.svg(data(figure), model.fileStyle().get()));
    }

    @Override
    public void saveData(Figure figure) {
        ask("Save data", figure, "csv", FigureSaving.csv(data(figure)));
    }

    /** Asks how and where, then saves all figures in a folder of their own. */
    void saveAll() {
        new SaveAllDialog(owner.get(), model).ask(format -> chooser.openFolder("Choose where the folder goes")
                .ifPresent(parent -> saveAll(parent, format)));
    }

    private void saveAll(Path parent, Format format) {
        Input input = model.input().get();
        FigureFolder folder = new FigureFolder(
                model.catalogue(), input.source(), format, model.fileStyle().get());
        String name = FileSaving.name(input.run().title() + " figures");
        new Background(owner.get())
                .start(
                        "Saving all figures",
                        progress -> folder.into(parent, name, progress),
                        this::tellWhere,
                        failure -> tell("Nothing was saved", failure));
    }

    private void tellWhere(Path folder) {
        Dialog<ButtonType> dialog = Dialogs.of(
                owner.get(),
                "Figures saved",
                Wrapped.label(Formats.count(model.catalogue().size(), "figure") + " saved in\n" + folder));
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }

    private void ask(String title, Figure figure, String ending, WholeFile.Content content) {
        FileSaving.ask(owner.get(), title, FileSaving.name(words(figure), ending), content);
    }

    /** The figure of this moment, made later. */
    private Supplier<FigureData> data(Figure figure) {
        Input input = model.input().get();
        return () -> figure.of(input.source());
    }

    private String words(Figure figure) {
        Input input = model.input().get();
        String hour = figure.choices().contains(Choice.STEP) && input.step() >= 0 ? " hour " + input.step() : "";
        boolean ofHome = figure.choices().contains(Choice.HOME) && input.home() != Selection.NONE;
        return figure.key() + hour + (ofHome ? " home " + input.home() : "");
    }

    private void tell(String what, Throwable failure) {
        Dialogs.problems(owner.get(), what, "The run on screen stays as it is.", Failures.lines(failure))
                .show();
    }
}
