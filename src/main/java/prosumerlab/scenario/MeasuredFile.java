package prosumerlab.scenario;

/** One measured file and how to read it. */
public record MeasuredFile(
        @Setting(help = "Path of the file, relative to the scenario file.", minLength = 1, maxLength = 1000)
                String file) {}
