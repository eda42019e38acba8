package prosumerlab.history.chain;

import java.nio.ByteBuffer;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;

/** The canonical bytes of a transaction: a type, then every number big-endian in a fixed width. */
public final class TransactionBytes {
    private static final byte COINBASE = 0;
    private static final byte SETTLEMENT = 1;
    private static final int COINBASE_LENGTH = 17;
    private static final int SETTLEMENT_LENGTH = 54;

    private TransactionBytes() {}

    /** 17 bytes for a coinbase, 54 for a trade. */
    public static byte[] of(Transaction transaction) {
        if (transaction instanceof Transaction.Coinbase coinbase) {
            return ByteBuffer.allocate(COINBASE_LENGTH)
                    .put(COINBASE)
                    .putInt(coinbase.block())
                    .putInt(coinbase.miner())
                    .putLong(coinbase.reward())
                    .array();
        }
        Trade trade = ((Transaction.Settlement) transaction).trade();
        return ByteBuffer.allocate(SETTLEMENT_LENGTH)
                .put(SETTLEMENT)
                .putLong(trade.id())
                .putInt(trade.step())
                .put(code(trade.kind()))
                .putInt(trade.buyer())
                .putInt(trade.seller())
                .putLong(trade.energy())
                .putLong(trade.price())
                .putLong(trade.amount())
                .putLong(trade.fee())
                .array();
    }

    /** Fixed here rather than taken from the order of the constants: the bytes outlive the source. */
    private static byte code(Trade.Kind kind) {
        return switch (kind) {
            case P2P -> 0;
            case LOCAL_MARKET -> 1;
        };
    }
}
