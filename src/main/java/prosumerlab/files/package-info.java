/**
 * Files and folders that are there as a whole or not at all: written beside their place under a hidden name, and renamed when
 * complete. Begin at {@link prosumerlab.files.WholeFile} for a single file and at {@link prosumerlab.files.StagedOutput} for
 * all else.
 *
 * <p>Imports the platform only. Knows nothing of what is written.
 */
package prosumerlab.files;
