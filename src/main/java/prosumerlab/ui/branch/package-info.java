/**
 * Branch from here: a small form of the settings that may change in mid-run, and a second run that goes on from the shown
 * hour under them. Both runs are kept; {@link prosumerlab.session.BranchRules} decides what may change.
 */
package prosumerlab.ui.branch;
