package prosumerlab.figure.catalogue.blockchain;

import java.util.List;
import prosumerlab.figure.Figure;

/** The figures of this chapter, in teaching order. */
public final class BlockchainFigures {
    private BlockchainFigures() {}

    public static List<Figure> all() {
        return List.of(
                new BlocksByHour(),
                new BlockFill(),
                new AttemptsAgainstChance(),
                new MiningTime(),
                new BlocksByMiner());
    }
}
