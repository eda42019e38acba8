package prosumerlab.ui.market;

import java.util.List;
import java.util.Optional;
import prosumerlab.ui.market.BookPicture.Block;

/**
 * Where energies and prices of a picture lie on the screen, in pixels.
 *
 * @param left of the axes
 * @param energy at the right end, in millionths of a kWh
 * @param price at the upper end, in millionths of a €/kWh
 */
record BookFrame(double left, double right, double top, double bottom, double energy, double price) {
    double x(double at) {
        return left + (right - left) * at / energy;
    }

    double y(double at) {
        return bottom - (bottom - top) * at / price;
    }

    /** The order whose step is nearest to a point: of both sides, or of the asks alone. */
    Optional<Block> blockAt(BookPicture picture, boolean asksOnly, double x, double y) {
        Optional<Block> ask = under(picture.asks(), x);
        Optional<Block> bid = asksOnly ? Optional.empty() : under(picture.bids(), x);
        if (ask.isEmpty() || bid.isEmpty()) {
            return ask.or(() -> bid);
        }
        return distance(ask.get(), y) < distance(bid.get(), y) ? ask : bid;
    }

    private double distance(Block block, double y) {
        return Math.abs(y(block.order().limit()) - y);
    }

    private Optional<Block> under(List<Block> blocks, double x) {
        double at = (x - left) / (right - left) * energy;
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Block block = blocks.get(middle);
            if (at < block.from()) {
                high = middle - 1;
            } else if (at >= block.to()) {
                low = middle + 1;
            } else {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }
}
