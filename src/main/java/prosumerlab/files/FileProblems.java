package prosumerlab.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words what went wrong with a file. */
public final class FileProblems {
    private FileProblems() {}

    /** One line: the file where it is known, and what is wrong. */
    public static String inWords(IOException problem) {
        if (problem instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        return reason(problem);
    }

    /** What is wrong, without the name of the file. */
    public static String reason(IOException problem) {
        if (problem instanceof FileSystemException file) {
            return reason(file);
        }
        String message = problem.getMessage();
        return message == null
                ? problem.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static String reason(FileSystemException problem) {
        if (problem instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NotDirectoryException) {
            return "not a folder";
        }
        return problem.getReason() == null ? "cannot be read or written" : problem.getReason();
    }
}
