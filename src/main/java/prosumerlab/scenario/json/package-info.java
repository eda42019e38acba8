/**
 * Strict JSON text for people: a bounded read of a file, a parser that keeps numbers as they were written and says in words
 * what is wrong and where, and numbers printed alike on every machine. Imports Gson's streaming reader; knows nothing of
 * scenarios.
 */
package prosumerlab.scenario.json;
