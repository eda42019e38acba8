package prosumerlab.scenario.measured;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import prosumerlab.scenario.Pv;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.SeriesSet.Scope;

/** The homes that a file is for: {@code community}, {@code homeType:3} or {@code home:12}, both counted from 0. */
record Target(Scope scope, int id) {
    private static final Pattern FORM = Pattern.compile("(homeType|home):(\\d{1,7})");

    /** @throws Refused if the setting has another form, or there is no such home or home type */
    static Target of(SeriesRequest request) throws Refused {
        String text = request.settings().appliesTo();
        FileProblems problems = request.problems();
        if (text.equals("community")) {
            return new Target(Scope.COMMUNITY, 0);
        }
        if (request.kind() == SeriesKind.PRICE) {
            throw problems.refuseSetting(
                    "appliesTo", FileProblems.quote(text) + " is not possible: a price is for the whole community");
        }
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw problems.refuseSetting(
                    "appliesTo",
                    FileProblems.quote(text) + " is not \"community\", or such as \"homeType:3\" or \"home:12\"");
        }
        Scenario scenario = request.scenario();
        boolean type = m.group(1).equals("homeType");
        int count = type
                ? scenario.pv().capacityKwByHomeType().length
                : scenario.community().prosumers();
        int id = Integer.parseInt(m.group(2));
        if (id >= count) {
            throw problems.refuseSetting(
                    "appliesTo",
                    FileProblems.quote(text) + " does not exist: "
                            + (type ? "home types count from 0 to " : "homes count from 0 to ") + (count - 1));
        }
        return new Target(type ? Scope.HOME_TYPE : Scope.HOME, id);
    }

    /** Largest PV capacity that one of the homes can have, kW. */
    double largestCapacityKw(Pv pv) {
        return scope == Scope.HOME_TYPE
                ? pv.capacityKwByHomeType()[id]
                : DoubleStream.of(pv.capacityKwByHomeType()).max().orElse(0);
    }
}
