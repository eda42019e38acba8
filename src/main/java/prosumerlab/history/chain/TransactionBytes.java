package prosumerlab.history.chain;

import java.util.List;
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
        return write(FieldWriter.ofBytes(length(transaction)), transaction).toBytes();
    }

    /** The fields of these bytes. */
    public static List<ByteField> fields(Transaction transaction) {
        return write(FieldWriter.ofFields(length(transaction)), transaction).fields();
    }

    private static int length(Transaction transaction) {
        return transaction instanceof Transaction.Coinbase ? COINBASE_LENGTH : SETTLEMENT_LENGTH;
    }

    private static FieldWriter write(FieldWriter out, Transaction transaction) {
        if (transaction instanceof Transaction.Coinbase coinbase) {
            return out.uint8("type", COINBASE)
                    .int32("block", coinbase.block())
                    .int32("miner", coinbase.miner())
                    .int64("rewardMicroEuro", coinbase.reward());
        }
        Trade trade = ((Transaction.Settlement) transaction).trade();
        return out.uint8("type", SETTLEMENT)
                .int64("id", trade.id())
                .int32("step", trade.step())
                .uint8("kind", code(trade.kind()))
                .int32("buyer", trade.buyer())
                .int32("seller", trade.seller())
                .int64("energyMicroKwh", trade.energy())
                .int64("priceMicroEuroPerKwh", trade.price())
                .int64("amountMicroEuro", trade.amount())
                .int64("feeMicroEuro", trade.fee());
    }

    /** Fixed here rather than taken from the order of the constants: the bytes outlive the source. */
    private static byte code(Trade.Kind kind) {
        return switch (kind) {
            case P2P -> 0;
            case LOCAL_MARKET -> 1;
        };
    }
}
