package prosumerlab.cli;

/**
 * A setting given on the command line, which takes precedence over the scenario's file.
 *
 * @param label how it was given, such as {@code --seed 7}; problems with it begin with this
 * @param setting such as {@code battery.minimumSoc}; empty if the person gave none
 * @param value as it stands in a scenario file
 */
public record Assignment(String label, String setting, String value) {
    /** What {@code --set ASSIGNMENT} stands for. */
    static Assignment parse(String assignment) {
        int equals = assignment.indexOf('=');
        String label = "--set " + assignment;
        return equals < 0
                ? new Assignment(label, "", assignment.strip())
                : new Assignment(
                        label,
                        assignment.substring(0, equals).strip(),
                        assignment.substring(equals + 1).strip());
    }
}
