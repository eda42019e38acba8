package prosumerlab.history;

/**
 * A decision of the regulator, made at the end of a step.
 *
 * @param home whom it bans
 * @param reason why
 * @param fromStep first step without trade
 * @param untilStep first step in which the home may trade again
 * @param measured what the regulator measured: kWh used in the local market or the balance in €, in millionths
 * @param limit the limit it crossed, in the same unit
 */
public record Ban(int home, BanReason reason, int fromStep, int untilStep, long measured, long limit) {}
