/**
 * Tables for reading: {@link prosumerlab.ui.kit.table.DataTable} of {@link prosumerlab.ui.kit.table.Column}s, sortable, with
 * links, copying and saving as CSV. A row is any record; a column says how its cells read on the screen and in a file.
 */
package prosumerlab.ui.kit.table;
