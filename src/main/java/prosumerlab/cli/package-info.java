/**
 * The command line: thin commands over the other parts, one line an error, exit codes. Built on picocli's programmatic
 * interface and only for the command in hand, because reading annotations would cost a fifth of a short run.
 *
 * <p>Imports {@code session}, {@code results}, {@code metrics}, {@code scenario}, {@code history} and {@code domain}; never a
 * screen. {@link prosumerlab.cli.Parts} is the one place where it meets the others.
 */
package prosumerlab.cli;
