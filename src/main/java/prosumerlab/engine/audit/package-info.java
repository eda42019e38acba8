/**
 * Checks a finished hour from its record alone: nothing here is used to compute what is checked.
 */
package prosumerlab.engine.audit;
