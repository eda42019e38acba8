package prosumerlab.ui.community;

import prosumerlab.ui.kit.Term;

/** What the colour of a tile stands for. */
enum ColourBy {
    NET_BALANCE("net balance", "Net balance (kWh)", Term.NET_BALANCE),
    SOC("SoC", "State of charge", Term.SOC),
    MONEY("money", "Money (€)", Term.BALANCE),
    ROLE("role", "Role", Term.ROLE),
    HOME_TYPE("home type", "Home type", Term.HOME_TYPE),
    BAN("ban", "Ban", Term.BAN);

    private final String label;
    private final String title;
    private final Term term;

    ColourBy(String label, String title, Term term) {
        this.label = label;
        this.title = title;
        this.term = term;
    }

    /** The heading of the legend, with the unit. */
    String title() {
        return title;
    }

    /** What it means. */
    Term term() {
        return term;
    }

    @Override
    public String toString() {
        return label;
    }
}
