package prosumerlab.figure.render;

import java.util.List;

/**
 * What a figure says at a point.
 *
 * @param place such as "13:00–14:00" or "Home 7"
 * @param values each with its name and unit, such as "PV generation: 12.3 kWh"
 */
public record Reading(String place, List<String> values) {
    public Reading {
        values = List.copyOf(values);
    }
}
