package prosumerlab.ui.tamper;

import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import prosumerlab.session.tampering.TamperedChain;
import prosumerlab.ui.kit.Accessible;

/** The copy from left to right, the newest block at the right; only the cards in view exist. */
final class Strip extends ListView<Integer> {
    private final TamperModel model;
    private final ObservableList<Integer> numbers = FXCollections.observableArrayList();
    private boolean following;
    private int wanted = -1;

    Strip(TamperModel model) {
        this.model = model;
        setItems(numbers);
        setId("tamper-strip");
        getStyleClass().add("tamper-strip");
        Accessible.named(this, "Blocks of the copy");
        setOrientation(Orientation.HORIZONTAL);
        setCellFactory(list -> new BlockCard(model));
        getSelectionModel().selectedItemProperty().subscribe(index -> {
            if (index != null && !following) {
                model.select(index);
            }
        });
        model.chain().subscribe(this::show);
        model.selected().subscribe(now -> follow());
        widthProperty().subscribe(() -> reveal(model.selected().get()));
        // Higher is also wider: the cards grow with the text.
        heightProperty().subscribe(() -> reveal(model.selected().get()));
    }

    /** What is to be scrolled to is known before there is room to scroll in. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (wanted >= 0 && getWidth() > 0) {
            int index = wanted;
            wanted = -1;
            Platform.runLater(() -> scroll(index));
        }
    }

    /** The block before is half of what is to be seen, where there is room for both. */
    private void scroll(int index) {
        boolean both = lookup(".list-cell") instanceof ListCell<?> card && 2 * card.getWidth() <= getWidth();
        boolean last = index == numbers.size() - 1;
        // Asked for more than its last card a list goes to its end, where that is in sight as a whole.
        scrollTo(last ? index + 1 : both ? Math.max(0, index - 1) : index);
    }

    private void show(TamperedChain chain) {
        int size = chain == null ? 0 : chain.size();
        following = true;
        if (size > numbers.size()) {
            numbers.addAll(IntStream.range(numbers.size(), size).boxed().toList());
        } else if (size < numbers.size()) {
            numbers.remove(size, numbers.size());
        }
        following = false;
        refresh();
        follow();
    }

    /** Brings a block into view as soon as there is room to scroll in. */
    void reveal(int index) {
        wanted = index;
        requestLayout();
    }

    private void follow() {
        int index = model.selected().get();
        Integer now = getSelectionModel().getSelectedItem();
        if (index < numbers.size() && (now == null || now != index)) {
            following = true;
            getSelectionModel().clearAndSelect(index);
            reveal(index);
            following = false;
        }
    }
}
