package prosumerlab.ui.community;

import java.util.Arrays;
import java.util.Set;

/**
 * All that is drawn, of one hour. Immutable.
 *
 * @param hour what the tiles say
 * @param order the home of each place, from the top left; not to be changed
 * @param scale the colours
 * @param flows trades that are drawn as lines
 * @param selected homes that are marked
 * @param current the home that was selected last, or −1
 * @param fullBar energy of a whole bar, in kWh
 */
record Picture(
        CommunityHour hour,
        int[] order,
        ColourScale scale,
        Flows flows,
        Set<Integer> selected,
        int current,
        double fullBar) {
    /** The place of {@code home}, or −1 if it is not shown. */
    int placeOf(int home) {
        for (int place = 0; place < order.length; place++) {
            if (order[place] == home) {
                return place;
            }
        }
        return -1;
    }

    /** The place of every home, −1 for those that are not shown. */
    int[] places() {
        int[] places = new int[hour.size()];
        Arrays.fill(places, -1);
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }
}
