package prosumerlab.ui.kit;

/** What a feature may put into a menu. */
public sealed interface MenuEntry permits Command, Submenu {}
