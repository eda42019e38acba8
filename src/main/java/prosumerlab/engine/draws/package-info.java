/** Chance as a pure function of (seed, purpose, who, when). Imports nothing of the program. */
package prosumerlab.engine.draws;
