/**
 * The CSV tables of a results folder: which columns they have, and how an hour becomes rows. Written with Commons CSV as RFC
 * 4180 (comma, CRLF), UTF-8, fixed decimals and a point in every locale.
 *
 * <p>Imports {@code history} and {@code domain}.
 */
package prosumerlab.results.table;
