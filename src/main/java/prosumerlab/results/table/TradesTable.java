package prosumerlab.results.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;

/** {@code all_trades.csv}: the trade log. A row waits until the block that records its trade is mined. */
final class TradesTable implements Table {
    private static final int NO_BLOCK = -1;
    private static final byte[][] KINDS = words();

    private final CsvFile file;
    private final TimeGrid grid;
    private final boolean chained;
    private final ArrayDeque<Trade> waiting = new ArrayDeque<>();
    private final Map<Long, Integer> blockOfTrade = new HashMap<>();
    private final Row row = new Row();

    TradesTable(CsvFile file, TimeGrid grid, boolean chained) {
        this.file = file;
        this.grid = grid;
        this.chained = chained;
    }

    private static byte[][] words() {
        byte[][] words = new byte[Trade.Kind.values().length][];
        for (Trade.Kind each : Trade.Kind.values()) {
            words[each.ordinal()] = Row.ascii(each.key());
        }
        return words;
    }

    @Override
    public void accept(HourRecord hour) throws IOException {
        waiting.addAll(hour.trades());
        for (Block block : hour.blocks()) {
            for (Transaction transaction : block.transactions()) {
                if (transaction instanceof Transaction.Settlement settlement) {
                    blockOfTrade.put(settlement.trade().id(), block.index());
                }
            }
        }
        if (!chained) {
            writeAll();
            return;
        }
        while (!waiting.isEmpty() && blockOfTrade.containsKey(waiting.peek().id())) {
            Trade trade = waiting.remove();
            write(trade, blockOfTrade.remove(trade.id()));
        }
    }

    private void writeAll() throws IOException {
        while (!waiting.isEmpty()) {
            Trade trade = waiting.remove();
            Integer block = blockOfTrade.remove(trade.id());
            write(trade, block == null ? NO_BLOCK : block);
        }
    }

    private void write(Trade trade, int block) throws IOException {
        row.clear()
                .count(trade.step())
                .count(grid.hourOfDay(trade.step()))
                .word(KINDS[trade.kind().ordinal()]);
        row.count(trade.buyer()).count(trade.seller()).micro(trade.energy()).micro(trade.price());
        row.count(trade.id()).micro(trade.fee()).micro(trade.amount());
        if (block == NO_BLOCK) {
            row.empty();
        } else {
            row.count(block);
        }
        file.write(row);
    }

    @Override
    public void close() throws IOException {
        try (file) {
            writeAll();
        }
    }
}
