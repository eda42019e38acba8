package prosumerlab.ui.kit;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import prosumerlab.scenario.ScenarioProblems;

/** What went wrong, in lines for a person. */
public final class Failures {
    private Failures() {}

    /** The lines that tell a failure that no settings should be able to cause. */
    public static List<String> ofTheProgram(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return lines(failure);
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "This is a fault of the program, not of the scenario. Save the scenario and report it with these lines:");
        lines.add(failure.toString());
        StackTraceElement[] places = failure.getStackTrace();
        if (places.length > 0) {
            lines.add("in " + places[0]);
        }
        return lines;
    }

    /** The lines that tell {@code failure}; at least one. */
    public static List<String> lines(Throwable failure) {
        if (failure instanceof ScenarioProblems problems) {
            return problems.lines();
        } else if (failure instanceof OutOfMemoryError) {
            return List.of(
                    "There is not enough memory for this run: take fewer homes (community.prosumers), close other"
                            + " runs, or start the program with more memory, such as java -Xmx4g.");
        } else if (failure instanceof NoSuchFileException missing) {
            return List.of(missing.getFile() + ": there is no such file or folder");
        } else if (failure instanceof AccessDeniedException denied) {
            return List.of(denied.getFile() + ": access is denied; check the permissions, or choose another folder");
        } else if (failure instanceof FileSystemException refused) {
            return List.of(refused.getFile() + ": " + refused.getReason());
        }
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? List.of("Something unexpected happened: " + failure.getClass().getSimpleName())
                : message.lines().toList();
    }
}
