package prosumerlab.ui.chain;

import javafx.scene.Node;

/** A kind of page, made once and shown for one thing after the other. */
interface PageView {
    Node node();

    /** Shows {@code page}, which is of this kind, as the chain stands. */
    void show(Page page, ChainSoFar chain);
}
