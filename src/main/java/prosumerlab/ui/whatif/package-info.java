/**
 * The tab <em>What if</em>: what each home saves against the same seed under one other rule, how evenly that is spread, and what
 * becomes of the key figures.
 */
package prosumerlab.ui.whatif;
