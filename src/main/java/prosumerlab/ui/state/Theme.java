package prosumerlab.ui.state;

/** The themes of the View menu. */
public enum Theme {
    LIGHT("Light", "theme-light", false),
    DARK("Dark", "theme-dark", true),
    HIGH_CONTRAST("High contrast", "theme-high-contrast", true);

    private final String label;
    private final String styleClass;
    private final boolean dark;

    Theme(String label, String styleClass, boolean dark) {
        this.label = label;
        this.styleClass = styleClass;
        this.dark = dark;
    }

    /** The word in the menu. */
    public String label() {
        return label;
    }

    /** The style class of the window's root under this theme. */
    public String styleClass() {
        return styleClass;
    }

    /** The resource with its colours. */
    public String styleSheet() {
        return "/prosumerlab/ui/theme/" + styleClass + ".css";
    }

    /** Whether text is light on dark. */
    public boolean isDark() {
        return dark;
    }
}
