package prosumerlab.ui.whatif;

import java.util.List;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;
import prosumerlab.domain.Micro;
import prosumerlab.metrics.Savings;
import prosumerlab.ui.kit.ChartMenu;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.compare.Comparing;
import prosumerlab.ui.kit.drawing.Drawing;
import prosumerlab.ui.kit.drawing.Ticks;

/** The savings added up, smallest first, beside what they would be if all homes saved the same. */
final class LorenzChart extends Drawing {
    private static final int QUARTERS = 4;
    private static final double TOP = 3.4;
    private static final String SAVINGS = "savings";
    private static final String HALF = "50 % of homes";

    private final Tooltip tooltip = new Tooltip();
    /** Of none, of the first, of the first two ... in millionths of a €. */
    private long[] sums = new long[1];

    private String against = "";

    LorenzChart() {
        getStyleClass().addAll("savings-chart", "lorenz-chart");
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tooltip.setText(inWords(countAt(event.getX()))));
        Tooltip.install(this, tooltip);
        ChartMenu.install(this, () -> "Lorenz curve", this::csv).offerSvg(() -> {
            long[] shown = sums;
            String other = against;
            return () -> SavingsFigures.added(shown, other);
        });
    }

    void show(Savings savings, Comparing.Page page, Palette palette) {
        against = "Against: " + page.what().title();
        List<Integer> ranked = savings.ranked();
        sums = new long[ranked.size() + 1];
        for (int i = 0; i < ranked.size(); i++) {
            sums[i + 1] = sums[i] + savings.of(ranked.get(i));
        }
        setAccessibleText("Lorenz curve of the savings, " + page.what().title() + ": " + inWords(ranked.size() / 2)
                + "; all together " + WhatIfWords.signed(sums[ranked.size()]));
        redrawIn(palette);
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("Homes,Saved together (€),If all saved the same (€)\r\n");
        for (int i = 0; i < sums.length; i++) {
            csv.append(i)
                    .append(',')
                    .append(Micro.format(sums[i]))
                    .append(',')
                    .append(Micro.format(Math.round(equal(i))))
                    .append("\r\n");
        }
        return csv.toString();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        double lowest = 0;
        double highest = 0;
        for (long sum : sums) {
            lowest = Math.min(lowest, Micro.toDouble(sum));
            highest = Math.max(highest, Micro.toDouble(sum));
        }
        double span = Math.max(highest - lowest, 1e-4);
        double top = TOP * em();
        double bottom = height - 1.7 * em();
        double zero = bottom + lowest * (bottom - top) / span;
        double perEuro = (bottom - top) / span;
        double tick = Ticks.step(span);
        for (double euro = Math.ceil(lowest / tick) * tick; euro <= highest + tick / 100; euro += tick) {
            double y = zero - euro * perEuro;
            line(g, Hue.LINE, 1, left(), y, right(), y);
            write(g, SavingsChart.number(euro, tick), left() - 6, y, TextAlignment.RIGHT, Hue.MUTED);
        }
        line(g, Hue.TEXT, 1, left(), zero, right(), zero);
        curve(g, zero, perEuro);
        write(g, "Saved together (€)", SavingsChart.MARGIN, 0.9 * em(), TextAlignment.LEFT, Hue.MUTED);
        boolean tight = right() - left() < QUARTERS * (widthOf(HALF) / 2 + widthOf("75 %"));
        for (int quarter = 0; quarter <= QUARTERS; quarter += tight ? 2 : 1) {
            String words = quarter == 2 ? HALF : 100 * quarter / QUARTERS + " %";
            double x = left() + (right() - left()) * quarter / QUARTERS;
            TextAlignment alignment = quarter == 0
                    ? TextAlignment.LEFT
                    : quarter == QUARTERS ? TextAlignment.RIGHT : TextAlignment.CENTER;
            write(g, words, x, height - 0.7 * em(), alignment, Hue.MUTED);
        }
    }

    private void curve(GraphicsContext g, double zero, double perEuro) {
        int homes = sums.length - 1;
        g.setStroke(colour(Hue.MUTED));
        g.setLineWidth(1.5);
        g.setLineDashes(6, 4);
        g.strokeLine(x(0), zero, x(homes), zero - Micro.toDouble(sums[homes]) * perEuro);
        g.setLineDashes();
        g.setStroke(colour(Hue.ACCENT));
        g.setLineWidth(3);
        g.beginPath();
        g.moveTo(x(0), zero);
        for (int i = 1; i <= homes; i++) {
            g.lineTo(x(i), zero - Micro.toDouble(sums[i]) * perEuro);
        }
        g.stroke();
        legend(g);
    }

    /** Below the name of the axis and above the plot, in little room, too. */
    private void legend(GraphicsContext g) {
        double sample = 1.3 * em();
        double y = 2.2 * em();
        double savings = SavingsChart.MARGIN;
        line(g, Hue.ACCENT, 3, savings, y, savings + sample, y);
        savings += sample + em() / 3;
        write(g, SAVINGS, savings, y, TextAlignment.LEFT, Hue.TEXT);
        double equal = savings + widthOf(SAVINGS) + em();
        g.setLineDashes(6, 4);
        line(g, Hue.MUTED, 1.5, equal, y, equal + sample, y);
        g.setLineDashes();
        write(g, "if all saved the same", equal + sample + em() / 3, y, TextAlignment.LEFT, Hue.TEXT);
    }

    private double equal(int count) {
        return sums.length == 1 ? 0 : sums[sums.length - 1] * (count / (double) (sums.length - 1));
    }

    private String inWords(int count) {
        String share = String.format(Locale.ROOT, "%.0f %%", 100.0 * count / Math.max(1, sums.length - 1));
        return "The " + Formats.count(count, "home") + " with the smallest savings (" + share + ") together "
                + WhatIfWords.signed(sums[count]) + ", if all saved the same "
                + WhatIfWords.signed(Math.round(equal(count)));
    }

    private double left() {
        return widthOf("−0.000") + 12;
    }

    private double right() {
        return getWidth() - SavingsChart.MARGIN;
    }

    private double x(int count) {
        return left() + (right() - left()) * count / Math.max(1, sums.length - 1);
    }

    private int countAt(double x) {
        double share = (x - left()) / Math.max(1, right() - left());
        return (int) Math.round(Math.max(0, Math.min(1, share)) * (sums.length - 1));
    }
}
