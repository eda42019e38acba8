/**
 * The transport: restart, step back, play and pause, step, run to the end, speed, and the timeline over all hours with marks
 * where something happened. Keys that work anywhere in the window are in {@link prosumerlab.ui.transport.TransportKeys}.
 */
package prosumerlab.ui.transport;
