package prosumerlab.figure.render;

import java.util.Optional;
import prosumerlab.figure.Axis;

/** A row of marks over names: the name {@code i} is at {@code i} on its axis. */
abstract class NamedMarks implements Marks {
    private final Axis.Names x;

    NamedMarks(Axis.Names x) {
        this.x = x;
    }

    final int names() {
        return x.names().size();
    }

    /** What is read off at {@code name} is of this. */
    final String place(int name) {
        return x.title() + " " + x.names().get(name);
    }

    @Override
    public final Extent x() {
        return new Extent();
    }

    @Override
    public final Optional<Reading> read(double at, double value) {
        int name = (int) Math.round(at);
        return name < 0 || name >= names() ? Optional.empty() : Optional.of(tell(0, name));
    }

    @Override
    public final int columns(int row) {
        return names();
    }

    @Override
    public final double x(int row, int name) {
        return name;
    }
}
