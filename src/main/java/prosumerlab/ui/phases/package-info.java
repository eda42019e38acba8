/**
 * One hour in slow motion: the strip under the transport with the phases of the hour, one sentence on what the shown phase
 * did, and its numbers. {@link prosumerlab.ui.phases.PhaseStory} finds the words without a toolkit.
 */
package prosumerlab.ui.phases;
