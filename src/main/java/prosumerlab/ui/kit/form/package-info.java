/**
 * A form made from the scenario's own description: groups, units, limits, defaults and help come from
 * {@link prosumerlab.scenario.ScenarioDescription}, and the scenario's own reader judges what is entered, at every change.
 *
 * <p>{@link prosumerlab.ui.kit.form.SettingsForm} holds what is entered and what is wrong with it, without any control;
 * {@link prosumerlab.ui.kit.form.SettingsPane} shows it. A setting that is added to the scenario appears by itself.
 */
package prosumerlab.ui.kit.form;
