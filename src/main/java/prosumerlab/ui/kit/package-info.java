/**
 * What all features are made of: the {@link prosumerlab.ui.kit.Feature} contract, formats, charts, placeholders, icons,
 * terms. Knows no feature.
 *
 * <p>To add a feature: make a package {@code ui.<feature>} with {@code XModel} (properties computed from a
 * {@link prosumerlab.ui.state.Shown}, no nodes), {@code XView} (layout, binds to the model, no decisions), {@code XController}
 * (implements {@code Feature}, acts on {@code Cursor}, {@code Selection}, {@code Places}). Follow {@code cursor.shown()}
 * between {@code onActivate} and {@code onDeactivate} only. Add its {@code new} and its slot in
 * {@code ui.app.Composition}, and its style sheet, if it needs one, as {@code /prosumerlab/ui/<feature>.css} by
 * {@code node.getStylesheets()}. Colours only by the tokens of {@code theme/theme-light.css} and its like (in Java:
 * {@link prosumerlab.ui.kit.Palette}), sizes in {@code em}, spaces in multiples of 8. Give each control that has no text an
 * accessible text ({@link prosumerlab.ui.kit.Accessible}) and each term a tooltip ({@link prosumerlab.ui.kit.Term}).
 * Imports {@code ui.state} and below, never another feature. {@code ui.charts} is the smallest example.
 */
package prosumerlab.ui.kit;
