/**
 * The tab of the regulator: who is banned, why, since and until when; bonuses, penalties and treasury; and
 * {@link prosumerlab.ui.regulator.RulesInWords}, which reads the rules of any scenario out in sentences.
 */
package prosumerlab.ui.regulator;
