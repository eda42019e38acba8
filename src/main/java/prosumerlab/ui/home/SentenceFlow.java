package prosumerlab.ui.home;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import prosumerlab.domain.TimeGrid;
import prosumerlab.explain.Piece;
import prosumerlab.explain.Sentence;
import prosumerlab.ui.kit.Formats;

/** A sentence to read: its numbers stand out, other homes are links. */
final class SentenceFlow extends TextFlow {
    /**
     * @param page of the home it is about
     * @param toHome asked for a home
     */
    SentenceFlow(Sentence sentence, HomePage page, IntConsumer toHome) {
        TimeGrid grid = page.shown().grid();
        getStyleClass().add("sentence");
        setAccessibleText(Words.text(sentence, grid));
        sentence.pieces().forEach(piece -> getChildren().add(node(piece, page, toHome)));
    }

    private static Node node(Piece piece, HomePage page, IntConsumer toHome) {
        String words = Words.text(piece, page.shown().grid());
        if (piece instanceof Piece.HomeLink link && link.home() != page.home().id()) {
            Hyperlink home = new Hyperlink(words);
            home.setOnAction(event -> toHome.accept(link.home()));
            return home;
        }
        Text text = new Text(Formats.unbroken(words));
        text.getStyleClass().add(piece instanceof Piece.Words ? "sentence-words" : "sentence-figure");
        return text;
    }
}
