/**
 * Runs the engine for others: to the end for the command line, step by step for the window. The only package that imports
 * the engine. No screen and no files.
 */
package prosumerlab.session;
