package prosumerlab.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program speaks.
 *
 * @param out results, for people and pipes
 * @param err progress and problems
 * @param live whether {@code err} is a terminal, on which a line can be drawn over
 */
public record Terminal(PrintStream out, PrintStream err, boolean live) {
    /** The terminal of this process. Text in a pipe or file is UTF-8 whatever the locale. */
    public static Terminal ofProcess() {
        boolean console = System.console() != null;
        PrintStream out = console ? System.out : new PrintStream(new StandardOutput(), true, StandardCharsets.UTF_8);
        PrintStream err = console
                ? System.err
                : new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Terminal(out, err, isTerminal(console));
    }

    private static boolean isTerminal(boolean console) {
        // Java cannot ask about standard error alone; Linux says where it leads.
        Path standardError = Path.of("/proc/self/fd/2");
        if (!Files.isSymbolicLink(standardError)) {
            return console;
        }
        try {
            String leadsTo = Files.readSymbolicLink(standardError).toString();
            return leadsTo.startsWith("/dev/pts/") || leadsTo.startsWith("/dev/tty");
        } catch (IOException e) {
            return console;
        }
    }
}
