/**
 * The tab of audits: for energy, money, batteries, chain and trade log, what the independent checks found in the shown hour
 * and in all hours up to it, the first violation on top.
 */
package prosumerlab.ui.audit;
