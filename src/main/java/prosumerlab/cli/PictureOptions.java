package prosumerlab.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Style;

/** The size of a picture as a person writes it. */
final class PictureOptions {
    static final String WIDTH = "--width";
    static final String HEIGHT = "--height";
    static final String SCALE = "--scale";

    private PictureOptions() {}

    /**
     * The picture that {@code options} describe.
     *
     * @throws BadInputException with everything that is wrong with it
     */
    static Picture picture(ParseResult options, Style style) throws BadInputException {
        List<String> problems = new ArrayList<>();
        double width = number(options, WIDTH, FigureJob.WIDTH, Picture.LEAST_WIDTH, Picture.MOST_SIDE, problems);
        double height = number(options, HEIGHT, FigureJob.HEIGHT, Picture.LEAST_HEIGHT, Picture.MOST_SIDE, problems);
        double scale = number(options, SCALE, 1, Picture.LEAST_SCALE, Picture.MOST_SCALE, problems);
        if (problems.isEmpty()) {
            for (String side : List.of(WIDTH, HEIGHT)) {
                double points = side.equals(WIDTH) ? width : height;
                if (points != Math.rint(points)) {
                    problems.add(side + ": " + options.matchedOptionValue(side, "") + " is not a whole number");
                }
            }
            if (width * scale * height * scale > Picture.MOST_PIXELS) {
                problems.add("a picture of " + Math.round(width * scale) + " x " + Math.round(height * scale)
                        + " pixels is too large: at most " + Picture.MOST_PIXELS / 1_000_000 + " million; lower "
                        + SCALE + " or its sides, or choose --format svg");
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new Picture((int) width, (int) height, scale, style);
    }

    private static double number(
            ParseResult options, String name, double otherwise, double least, double most, List<String> problems) {
        String text = options.matchedOptionValue(name, null);
        if (text == null) {
            return otherwise;
        }
        // As in a scenario file: no exponents, no hexadecimal numbers, no words.
        double number = text.matches("[0-9]{1,9}([.][0-9]{1,9})?") ? Double.parseDouble(text) : Double.NaN;
        if (!(number >= least && number <= most)) {
            problems.add(name + ": " + text + " is not a number between " + plain(least) + " and " + plain(most));
        }
        return number;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /**
     * The whole number from 0 of the option {@code name}, or null if it is not there.
     *
     * @throws BadInputException if it is no such number
     */
    static Integer wholeNumber(ParseResult options, String name) throws BadInputException {
        String text = options.matchedOptionValue(name, null);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw new BadInputException(name + ": " + text + " is not a whole number from 0");
        }
        return Integer.valueOf(text);
    }
}
