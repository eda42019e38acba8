package prosumerlab.history;

/**
 * A home and its equipment, the same for the whole run.
 *
 * @param id from 0
 * @param type home type, from 0
 * @param pvCapacityKw installed PV capacity; 0 without PV
 * @param baseKwhPerHour base consumption, before level, profile and noise
 * @param batteryCapacity energy the battery would store when full, in millionths of a kWh; 0 without a battery
 */
public record Home(int id, int type, double pvCapacityKw, double baseKwhPerHour, long batteryCapacity) {
    /** Whether the home has a battery. */
    public boolean hasBattery() {
        return batteryCapacity > 0;
    }
}
