/**
 * The same seed under one other rule: homes, weather, loads and draws are the same, so that what differs follows from the rule. A
 * branch follows the same changes at the same hours. No screen, no files; what comes of a run is added up elsewhere.
 */
package prosumerlab.session.counterfactual;
