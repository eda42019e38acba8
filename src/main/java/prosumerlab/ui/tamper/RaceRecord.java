package prosumerlab.ui.tamper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Curve;
import prosumerlab.figure.Content.Curves;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.tamper.RaceModel.Branches;

/** What the drawing of a race is saved as: its course from block to block, as far as it has come. */
final class RaceRecord {
    static final String TITLE = "Race of two branches";

    private static final double PERCENT = 100;

    private RaceRecord() {}

    /** A line for each block. */
    static String csv(Branches branches) {
        StringBuilder csv = new StringBuilder("Block,Found_by,Attacker_behind\r\n");
        course(branches).stream().skip(1).forEach(at -> csv.append(at.found())
                .append(at.lastIsAttackers() ? ",attacker," : ",honest,")
                .append(at.gap())
                .append("\r\n"));
        return csv.toString();
    }

    /** How long both branches are, from the block where they part. */
    static FigureData figure(Branches branches) {
        List<Branches> course = course(branches);
        String race = String.format(
                Locale.ROOT,
                "Race %d: attacker with %.0f %% of the hash power, %s behind at the start",
                branches.number() + 1,
                PERCENT * branches.race().share(),
                Formats.count(branches.race().behind(), "block"));
        return new FigureData(
                TITLE,
                race,
                "Each block makes one of the branches longer; where the lines meet, the attacker has caught up.",
                Axis.values("Found since the start", "blocks"),
                Axis.values("Length of the branch", "blocks"),
                new Curves(
                        List.of(
                                curve("Honest miners", Tone.GOOD, course, Branches::honest),
                                curve("Attacker", Tone.PENALTY, course, Branches::attackers)),
                        List.of()));
    }

    private static Curve curve(String name, Tone tone, List<Branches> course, ToIntFunction<Branches> length) {
        return new Curve(
                name,
                tone,
                Curve.Shape.STEPS,
                Numbers.of(course.size(), at -> course.get(at).found()),
                Numbers.of(course.size(), at -> length.applyAsInt(course.get(at))));
    }

    /** The race from its start to {@code branches}. */
    private static List<Branches> course(Branches branches) {
        List<Branches> course = new ArrayList<>();
        Branches at =
                new Branches(branches.race(), branches.number(), branches.race().behind(), 0, false);
        course.add(at);
        while (at.found() < branches.found()) {
            at = at.next(branches.race().course());
            course.add(at);
        }
        return course;
    }
}
