package prosumerlab.ui.chain;

/** What of a block is looked at. */
enum BlockPart {
    HEADER("Header"),
    TRANSACTIONS("Trades"),
    TREE("Tree"),
    BYTES("Bytes");

    private final String label;

    BlockPart(String label) {
        this.label = label;
    }

    /** The words on the screen. */
    String label() {
        return label;
    }
}
