package prosumerlab.ui.whatif;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
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

/** A bar for each home, the smallest saving first: below the line who loses. Thousands share the columns of the screen. */
final class SavingsChart extends Drawing {
    /** Room for the name of the axis, in heights of the letters, and beside what is drawn, in pixels. */
    private static final double TOP = 2;

    static final double MARGIN = 8;

    private final Tooltip tooltip = new Tooltip();
    private Savings savings;
    private String against = "";
    private List<Integer> ranked = List.of();

    /**
     * @param onHome asked for a home by a click
     */
    SavingsChart(IntConsumer onHome) {
        getStyleClass().add("savings-chart");
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tell(rankAt(event.getX())));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            int rank = rankAt(event.getX());
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && rank >= 0) {
                onHome.accept(ranked.get(rank));
            }
        });
        Tooltip.install(this, tooltip);
        ChartMenu.install(this, () -> "Savings by home", this::csv).offerSvg(() -> {
            Savings shown = savings;
            String other = against;
            return () -> SavingsFigures.byHome(shown, other);
        });
    }

    void show(Savings next, Comparing.Page page, Palette palette) {
        savings = next;
        against = "Against: " + page.what().title();
        ranked = next.ranked();
        setAccessibleText("Savings by home, sorted, " + page.what().title() + ": from " + inWords(0) + " to "
                + inWords(ranked.size() - 1));
        redrawIn(palette);
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("Home,Saved (€),Bill here (€),Bill there (€)\r\n");
        for (int home : ranked) {
            csv.append(home)
                    .append(',')
                    .append(Micro.format(savings.of(home)))
                    .append(',')
                    .append(Micro.format(savings.bill(home)))
                    .append(',')
                    .append(Micro.format(savings.billThere(home)))
                    .append("\r\n");
        }
        return csv.toString();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        double lowest = Math.min(0, Micro.toDouble(saving(0)));
        double highest = Math.max(0, Micro.toDouble(saving(ranked.size() - 1)));
        double span = Math.max(highest - lowest, 1e-4);
        double top = TOP * em();
        double bottom = height - 1.7 * em();
        double perEuro = (bottom - top) / span;
        double zero = bottom + lowest * perEuro;
        double tick = Ticks.step(span);
        for (double euro = Math.ceil(lowest / tick) * tick; euro <= highest + tick / 100; euro += tick) {
            double y = zero - euro * perEuro;
            line(g, Hue.LINE, 1, left(), y, right(), y);
            write(g, number(euro, tick), left() - 6, y, TextAlignment.RIGHT, Hue.MUTED);
        }
        bars(g, zero, perEuro);
        line(g, Hue.TEXT, 1, left(), zero, right(), zero);
        write(g, "Saved (€)", MARGIN, 0.9 * em(), TextAlignment.LEFT, Hue.MUTED);
        write(g, "smallest saving", left(), height - 0.7 * em(), TextAlignment.LEFT, Hue.MUTED);
        write(g, "largest", right(), height - 0.7 * em(), TextAlignment.RIGHT, Hue.MUTED);
    }

    private void bars(GraphicsContext g, double zero, double perEuro) {
        double slot = slot();
        double gap = slot > 4 ? 1 : 0;
        // Bars thinner than a pixel would be pale: a column of pixels shows one home of those that share it.
        double wide = Math.max(1, slot);
        for (double x = left(); x < right() - 1e-6; x += wide) {
            int rank = Math.min(ranked.size() - 1, (int) ((x - left()) / slot + 1e-6));
            double size = Micro.toDouble(saving(rank)) * perEuro;
            g.setFill(colour(size < 0 ? Hue.WORSE : Hue.GOOD));
            g.fillRect(x, size > 0 ? zero - size : zero, wide - gap, Math.abs(size));
        }
    }

    private void tell(int rank) {
        tooltip.setText(rank < 0 ? "" : inWords(rank));
    }

    private String inWords(int rank) {
        int home = ranked.get(rank);
        long saved = savings.of(home);
        return Formats.home(home) + (saved < 0 ? " loses " : " saves ") + WhatIfWords.money(Math.abs(saved)) + " (pays "
                + WhatIfWords.money(savings.bill(home)) + ", would pay "
                + WhatIfWords.money(savings.billThere(home)) + ")";
    }

    private long saving(int rank) {
        return savings.of(ranked.get(rank));
    }

    private double left() {
        return widthOf("−0.000") + 12;
    }

    private double right() {
        return getWidth() - MARGIN;
    }

    private double slot() {
        return (right() - left()) / Math.max(1, ranked.size());
    }

    private int rankAt(double x) {
        if (ranked.isEmpty() || x < left() || x > right()) {
            return -1;
        }
        return Math.min(ranked.size() - 1, (int) ((x - left()) / slot()));
    }

    static String number(double euro, double tick) {
        int decimals = tick >= 1 ? 0 : tick >= 0.1 ? 1 : tick >= 0.01 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(euro) < tick / 2 ? 0 : euro)
                .replace('-', '−');
    }
}
