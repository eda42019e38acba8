package prosumerlab.scenario;

/** One measured file and how to read it. Only {@code file} is always needed; the manual page on measured series explains the rest. */
public record MeasuredFile(
        @Setting(help = "Path of the file, relative to the scenario file.", minLength = 1, maxLength = 1000)
                String file,
        @Setting(help = "Layout of the file.") Format format,
        @Setting(
                        help =
                                "Name of the column to read; in a headerless table its number from 1, in an Ausgrid file customer and category such as \"12 GC\".",
                        maxLength = 200)
                String column,
        @Setting(help = "Unit of the column where its name does not say it.") Unit unit,
        @Setting(help = "Homes that the series is for: community, homeType:3 or home:12.", maxLength = 40)
                String appliesTo,
        @Setting(help = "Whether the numbers are for each home, for each kW of its PV, or for all homes together.")
                Basis basis,
        @Setting(help = "Whether a time in a table names the start or the end of its interval.") Label label,
        @Setting(
                        help = "Column of a table that holds the time; two, for date and time of day, as Date+Time.",
                        maxLength = 200)
                String timeColumn,
        @Setting(
                        help =
                                "Offset of the community's standard time from UTC, such as +01:00; only for files whose times are UTC or carry an offset.",
                        maxLength = 10)
                String utcOffset,
        @Setting(
                        help =
                                "In a file without times: when the interval of the first row starts, as 2022-07-31T23:00.",
                        maxLength = 30)
                String firstRow,
        @Setting(help = "In a table without times: length of the interval of a row.", unit = "min", min = 0, max = 60)
                int intervalMinutes,
        @Setting(
                        help =
                                "Date, or date and time, in the file from which the run takes its data; empty for the run's own date, or the same month and day.",
                        maxLength = 30)
                String start,
        @Setting(
                        help =
                                "PV capacity of the system that was measured; 0 where the file says it or it is not needed.",
                        unit = "kW",
                        min = 0,
                        max = 1_000_000)
                double capacityKw,
        @Setting(
                        help = "What a home consumes in a year, to scale a BDEW profile.",
                        unit = "kWh",
                        min = 0,
                        max = 1_000_000_000)
                double annualKwh) {

    /** The settings of a file that leaves all but its path to the program. */
    public static MeasuredFile defaults() {
        return new MeasuredFile(
                "",
                Format.TABLE,
                "",
                Unit.HEADER,
                "community",
                Basis.UNSTATED,
                Label.UNSTATED,
                "",
                "",
                "",
                0,
                "",
                0,
                0);
    }

    /** The same settings for the file at {@code path}. */
    public MeasuredFile withFile(String path) {
        return new MeasuredFile(
                path,
                format,
                column,
                unit,
                appliesTo,
                basis,
                label,
                timeColumn,
                utcOffset,
                firstRow,
                intervalMinutes,
                start,
                capacityKw,
                annualKwh);
    }

    /** Layout of a file. */
    public enum Format {
        /** Comma, semicolon or tab separated: a time and values, one row an interval. */
        TABLE("table"),
        /** Hourly CSV of PVGIS, with its lines before and after the table. */
        PVGIS("pvgis"),
        /** Building or pricing file of the CityLearn challenges. */
        CITYLEARN("citylearn"),
        /** Yearly file of the Ausgrid solar homes: a row a day, a column a half hour. */
        AUSGRID("ausgrid"),
        /** BDEW standard profile used as it stands (G25, L25). */
        BDEW_STATIC("bdew-static"),
        /** BDEW standard profile that is multiplied by the day-of-year function (H25, P25, S25). */
        BDEW_DYNAMIC("bdew-dynamic");

        private final String key;

        Format(String key) {
            this.key = key;
        }

        /** The name in scenario files. */
        public String key() {
            return key;
        }
    }

    /** What the numbers of a unit measure. */
    public enum Dimension {
        POWER,
        ENERGY,
        PRICE,
        /** Not known before the file is read. */
        NONE
    }

    /** Unit of the numbers in a file. */
    public enum Unit {
        /** The name of the column says it. */
        HEADER("header", Dimension.NONE, false, 1),
        W("W", Dimension.POWER, false, 1000),
        KW("kW", Dimension.POWER, false, 1),
        WH("Wh", Dimension.ENERGY, false, 1000),
        KWH("kWh", Dimension.ENERGY, false, 1),
        W_PER_KW("W/kW", Dimension.POWER, true, 1000),
        KWH_PER_KW("kWh/kW", Dimension.ENERGY, true, 1),
        EUR_PER_KWH("EUR/kWh", Dimension.PRICE, false, 1),
        CT_PER_KWH("ct/kWh", Dimension.PRICE, false, 100),
        EUR_PER_MWH("EUR/MWh", Dimension.PRICE, false, 1000);

        private final String key;
        private final Dimension dimension;
        private final boolean perKw;
        private final int divisor;

        Unit(String key, Dimension dimension, boolean perKw, int divisor) {
            this.key = key;
            this.dimension = dimension;
            this.perKw = perKw;
            this.divisor = divisor;
        }

        /** The name in scenario files. */
        public String key() {
            return key;
        }

        public Dimension dimension() {
            return dimension;
        }

        /** Whether the numbers are for each kW of installed PV capacity. */
        public boolean perKw() {
            return perKw;
        }

        /** How many of this unit make one kW, kWh or €/kWh. */
        public int divisor() {
            return divisor;
        }
    }

    /** For whom the numbers of a file are. */
    public enum Basis {
        /** The unit or the single home it applies to leaves no choice; otherwise the file is refused. */
        UNSTATED("unstated"),
        EACH_HOME("each-home"),
        PER_KW("per-kw"),
        TOTAL("total");

        private final String key;

        Basis(String key) {
            this.key = key;
        }

        /** The name in scenario files. */
        public String key() {
            return key;
        }
    }

    /** Which instant of an interval a time names. */
    public enum Label {
        /** The format says it; a table is refused. */
        UNSTATED("unstated"),
        START("start"),
        END("end");

        private final String key;

        Label(String key) {
            this.key = key;
        }

        /** The name in scenario files. */
        public String key() {
            return key;
        }
    }
}
