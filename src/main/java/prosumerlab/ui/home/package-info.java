/**
 * The deep dive of the selected home: why it did what it did in the shown hour, its day, money, trades and bans, and the same
 * beside another home. What it says comes from {@link prosumerlab.explain}, what it paid from {@link prosumerlab.metrics}.
 */
package prosumerlab.ui.home;
