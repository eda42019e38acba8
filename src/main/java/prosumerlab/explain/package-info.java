/**
 * Why a home did what it did: the ordered reasons of one hour in plain words, each with the numbers of the record. No toolkit
 * and no formats of its own, so that a window and a report can both say it. Imports {@code history}, {@code domain} and
 * {@code scenario}.
 */
package prosumerlab.explain;
