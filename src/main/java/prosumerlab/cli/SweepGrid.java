package prosumerlab.cli;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.scenario.SettingOverride;

/** Every combination of the values that a sweep gives its settings, the last setting varying fastest. */
final class SweepGrid {
    private static final int MOST = 100_000;

    private final List<String> settings = new ArrayList<>();
    private List<List<SettingOverride>> combinations = List.of(List.of());

    /**
     * @param sets such as {@code battery.share=0,0.5,1}; commas inside brackets or quotes belong to a value
     * @throws BadInputException if one is not of that form or gives a setting twice
     */
    SweepGrid(List<String> sets) throws BadInputException {
        for (String set : sets) {
            SettingOverride all = SettingOverride.parse(set);
            if (all.path().isEmpty()) {
                throw new BadInputException("--set " + set + ": write group.key=value,value");
            }
            if (all.path().equals("seed")) {
                throw new BadInputException("--set " + set + ": a sweep takes its seeds from --seeds");
            }
            if (settings.contains(all.path())) {
                throw new BadInputException(
                        "--set " + set + ": " + all.path() + " is given twice; list its values in one");
            }
            settings.add(all.path());
            multiply(all.path(), values(all.value()));
        }
    }

    private void multiply(String setting, List<String> values) throws BadInputException {
        if ((long) combinations.size() * values.size() > MOST) {
            throw new BadInputException("the settings have more than " + MOST + " combinations; vary fewer");
        }
        List<List<SettingOverride>> product = new ArrayList<>();
        for (List<SettingOverride> combination : combinations) {
            for (String value : values) {
                List<SettingOverride> longer = new ArrayList<>(combination);
                longer.add(new SettingOverride("--set " + setting + "=" + value, setting, value));
                product.add(longer);
            }
        }
        combinations = product;
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted) {
                depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
                if (c == ',' && depth == 0) {
                    values.add(text.substring(start, i).strip());
                    start = i + 1;
                }
            }
        }
        values.add(text.substring(start).strip());
        return values;
    }

    /** The settings that are given, in order. */
    List<String> settings() {
        return settings;
    }

    /** One assignment of each setting. */
    List<List<SettingOverride>> combinations() {
        return combinations;
    }
}
