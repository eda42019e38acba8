package prosumerlab.engine.community;

import java.time.LocalDateTime;

/**
 * Irradiance under a clear sky on a horizontal plane.
 *
 * <p>Declination by Cooper (1969), global irradiance from the zenith angle by Haurwitz (1945): {@code 1.098 cos z exp(−0.057 /
 * cos z)} kW/m². Local time is taken as solar time.
 */
public final class ClearSky {
    /** The sun moves 1.25° between samples: finer ones change a day's sum by less than one part in 10,000. */
    private static final int SAMPLE_MINUTES = 5;

    private static final double DEGREE = StrictMath.PI / 180;

    private final double sinLatitude;
    private final double cosLatitude;

    /**
     * @param latitudeDegrees −90 to 90, north positive
     */
    public ClearSky(double latitudeDegrees) {
        sinLatitude = StrictMath.sin(latitudeDegrees * DEGREE);
        cosLatitude = StrictMath.cos(latitudeDegrees * DEGREE);
    }

    /** Mean irradiance from {@code start} over {@code minutes}, in kW/m²: 0 at night. */
    public double meanIrradiance(LocalDateTime start, int minutes) {
        double declination = 23.45 * DEGREE * StrictMath.sin(2 * StrictMath.PI * (284 + start.getDayOfYear()) / 365.0);
        double constant = sinLatitude * StrictMath.sin(declination);
        double swing = cosLatitude * StrictMath.cos(declination);
        int samples = Math.max(1, minutes / SAMPLE_MINUTES);
        double minuteOfDay = start.getHour() * 60 + start.getMinute();
        double sum = 0;
        for (int i = 0; i < samples; i++) {
            double minute = minuteOfDay + minutes * (i + 0.5) / samples;
            double hourAngle = (minute / 60 - 12) * 15 * DEGREE;
            sum += haurwitz(constant + swing * StrictMath.cos(hourAngle));
        }
        return sum / samples;
    }

    private static double haurwitz(double cosZenith) {
        return cosZenith <= 0 ? 0 : 1.098 * cosZenith * StrictMath.exp(-0.057 / cosZenith);
    }
}
