package prosumerlab.ui.chain;

/**
 * Something that was found.
 *
 * @param what in a few words, such as {@code Block 7}
 * @param why it fits, and what it is
 * @param page that shows it
 */
record Hit(String what, String why, Page page) {}
