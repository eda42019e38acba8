/**
 * The report: a whole run on one page that any browser opens and prints, with nothing to fetch from anywhere. It begins at
 * {@link prosumerlab.results.report.HtmlReport}.
 */
package prosumerlab.results.report;
