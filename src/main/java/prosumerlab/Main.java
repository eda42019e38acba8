package prosumerlab;

import prosumerlab.cli.CommandLineProgram;

/** Starts the program: the window if there is a display and no command, otherwise the command line. */
public final class Main {
    private Main() {}

    /**
     * @param args a command with its options, or nothing
     */
    public static void main(String[] args) {
        // Figures are drawn by Java2D, in memory: it must not open the display, which is the window's.
        System.setProperty("java.awt.headless", "true");
        if (args.length > 0) {
            System.exit(CommandLineProgram.run(args));
        }
        try {
            if (!Display.isPresent() || !WindowStart.open(args)) {
                System.exit(CommandLineProgram.runDefault());
            }
        } catch (Exception e) {
            System.exit(CommandLineProgram.report(e));
        }
    }
}
