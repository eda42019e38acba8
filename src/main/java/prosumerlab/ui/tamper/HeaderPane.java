package prosumerlab.ui.tamper;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;
import prosumerlab.session.tampering.HeaderField;
import prosumerlab.session.tampering.TamperedChain;
import prosumerlab.ui.kit.Facts;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;

/** The header of the block that is looked at: what is written in it, what it should be, and every field to change. */
final class HeaderPane extends Facts {
    private static final int NUMBER_COLUMNS = 9;
    private static final int HASH_COLUMNS = 24;

    private final TamperModel model;
    private final Map<HeaderField, FieldRow> rows = new EnumMap<>(HeaderField.class);
    private final Map<HeaderField, Label> values = new EnumMap<>(HeaderField.class);
    private final HashDigits previous = new HashDigits();
    private final HashDigits root = new HashDigits();
    private final HashDigits hash = new HashDigits();
    private final Label otherPrevious = misfit();
    private final Label otherRoot = misfit();
    private final Label otherHash = misfit();

    HeaderPane(TamperModel model) {
        super("tamper-header");
        this.model = model;
        add("Hash", Term.PROOF_OF_WORK, new VBox(hash, otherHash));
        add("Previous hash", Term.BLOCK, new VBox(row(HeaderField.PREVIOUS_HASH, previous), otherPrevious));
        add("Merkle root", Term.MERKLE_ROOT, new VBox(row(HeaderField.MERKLE_ROOT, root), otherRoot));
        add("Nonce", Term.NONCE, row(HeaderField.NONCE));
        add("Miner", Term.MINER, row(HeaderField.MINER));
        add("Index", null, row(HeaderField.INDEX));
        add("Step", null, row(HeaderField.STEP));
        add("Difficulty", null, row(HeaderField.DIFFICULTY));
    }

    void show(TamperedChain chain, int index) {
        Block block = chain.written(index);
        Block sealed = chain.sealed(index);
        Block run = chain.original(index);
        values.forEach((field, label) ->
                label.setText(field == HeaderField.NONCE ? Formats.count(block.nonce()) : field.of(block)));
        rows.forEach((field, row) -> {
            boolean changed = !field.of(block).equals(field.of(sealed));
            // Mining again gives these new values; it is not a person who changed them.
            boolean mined =
                    switch (field) {
                        case PREVIOUS_HASH, MERKLE_ROOT, MINER, NONCE -> true;
                        case INDEX, STEP, DIFFICULTY -> false;
                    };
            String before = field.of(mined ? sealed : run);
            boolean other = mined ? changed : !field.of(block).equals(before);
            row.show(field.of(block), other ? TamperWords.shortened(before) : null);
        });
        boolean linked = index == 0 || block.previousHash().equals(chain.hash(index - 1));
        previous.show(block.previousHash(), !linked);
        tell(otherPrevious, linked, "is not the hash of block " + (index - 1) + ", ", chain, index - 1);
        boolean rooted = block.merkleRoot().equals(chain.root(index));
        root.show(block.merkleRoot(), !rooted);
        otherRoot.setText("≠ is not that of the transactions, " + TamperWords.brief(chain.root(index)));
        Narrow.leaveOut(otherRoot, rooted);
        Hash now = chain.hash(index);
        boolean sound = chain.condition(index).isSound();
        hash.show(now, !sound);
        otherHash.setText("≠ it was sealed with " + TamperWords.brief(block.hash()));
        Narrow.leaveOut(otherHash, now.equals(block.hash()));
    }

    void allow(boolean possible) {
        rows.values().forEach(row -> row.allow(possible));
    }

    private static void tell(Label label, boolean fine, String what, TamperedChain chain, int index) {
        label.setText(fine ? "" : "≠ " + what + TamperWords.brief(chain.hash(index)));
        Narrow.leaveOut(label, fine);
    }

    private FieldRow row(HeaderField field) {
        Label value = new Label();
        value.getStyleClass().add("tamper-value");
        values.put(field, value);
        return row(field, value, NUMBER_COLUMNS);
    }

    private FieldRow row(HeaderField field, HashDigits value) {
        return row(field, value, HASH_COLUMNS);
    }

    private FieldRow row(HeaderField field, Node value, int columns) {
        FieldRow row = new FieldRow(field.label(), value, columns, text -> model.change(field, text));
        rows.put(field, row);
        return row;
    }

    private static Label misfit() {
        Label label = Wrapped.label("");
        label.getStyleClass().add("tamper-misfit");
        return label;
    }
}
