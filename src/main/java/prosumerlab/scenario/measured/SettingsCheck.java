package prosumerlab.scenario.measured;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import prosumerlab.scenario.MeasuredFile;
import prosumerlab.scenario.MeasuredFile.Format;

/** A setting that its format does not look at would be ignored in silence, so it is refused. */
final class SettingsCheck {
    private SettingsCheck() {}

    /** Notes every setting of {@code request} that is stated without effect, and every format that does not hold the series. */
    static void check(SeriesRequest request) {
        MeasuredFile settings = request.settings();
        FileProblems problems = request.problems();
        Set<String> used = used(settings.format());
        stated(settings).forEach((name, isStated) -> {
            if (isStated && !used.contains(name)) {
                problems.inSetting(
                        name, "means nothing in format " + settings.format().key() + "; remove it");
            }
        });
        if (!kinds(settings.format()).contains(request.kind())) {
            problems.inSetting(
                    "format",
                    settings.format().key() + " files hold no " + request.kind().key() + "; use another file or list");
        }
        boolean timeless = !settings.firstRow().isEmpty();
        if (settings.format() == Format.TABLE) {
            alone(
                    "intervalMinutes",
                    !timeless && settings.intervalMinutes() != 0,
                    "is only for files without times, with \"firstRow\"",
                    problems);
            String why = "means nothing beside \"firstRow\", which is for files without times";
            alone("label", timeless && settings.label() != MeasuredFile.Label.UNSTATED, why, problems);
            alone("timeColumn", timeless && !settings.timeColumn().isEmpty(), why, problems);
            alone("utcOffset", timeless && !settings.utcOffset().isEmpty(), why, problems);
        }
        if (request.kind() == SeriesKind.PRICE) {
            String why = "means nothing for a price";
            alone("basis", settings.basis() != MeasuredFile.Basis.UNSTATED, why, problems);
            alone("capacityKw", settings.capacityKw() != 0, why, problems);
        }
    }

    private static void alone(String name, boolean wrong, String why, FileProblems problems) {
        if (wrong) {
            problems.inSetting(name, why + "; remove it");
        }
    }

    private static Map<String, Boolean> stated(MeasuredFile settings) {
        MeasuredFile defaults = MeasuredFile.defaults();
        Map<String, Boolean> stated = new LinkedHashMap<>();
        stated.put("column", !settings.column().equals(defaults.column()));
        stated.put("unit", settings.unit() != defaults.unit());
        stated.put("label", settings.label() != defaults.label());
        stated.put("timeColumn", !settings.timeColumn().equals(defaults.timeColumn()));
        stated.put("utcOffset", !settings.utcOffset().equals(defaults.utcOffset()));
        stated.put("firstRow", !settings.firstRow().equals(defaults.firstRow()));
        stated.put("intervalMinutes", settings.intervalMinutes() != defaults.intervalMinutes());
        stated.put("start", !settings.start().equals(defaults.start()));
        stated.put("capacityKw", settings.capacityKw() != defaults.capacityKw());
        stated.put("annualKwh", settings.annualKwh() != defaults.annualKwh());
        return stated;
    }

    private static Set<String> used(Format format) {
        return switch (format) {
            case TABLE ->
                Set.of(
                        "column",
                        "unit",
                        "label",
                        "timeColumn",
                        "utcOffset",
                        "firstRow",
                        "intervalMinutes",
                        "start",
                        "capacityKw");
            case PVGIS -> Set.of("column", "utcOffset", "start", "capacityKw");
            case CITYLEARN -> Set.of("column", "unit", "firstRow", "start", "capacityKw");
            case AUSGRID -> Set.of("column", "start", "capacityKw");
            case BDEW_STATIC, BDEW_DYNAMIC -> Set.of("annualKwh");
        };
    }

    private static Set<SeriesKind> kinds(Format format) {
        return switch (format) {
            case TABLE, CITYLEARN -> Set.of(SeriesKind.values());
            case PVGIS -> Set.of(SeriesKind.PV);
            case AUSGRID -> Set.of(SeriesKind.PV, SeriesKind.CONSUMPTION);
            case BDEW_STATIC, BDEW_DYNAMIC -> Set.of(SeriesKind.CONSUMPTION);
        };
    }
}
