package prosumerlab.history;

import java.util.List;

/**
 * The local market of a step.
 *
 * @param orders every order
 * @param price the price of all its trades, or their mean weighted by energy where the mechanism makes several, in millionths of
 *     a €/kWh; {@link ProsumerHours#NO_PRICE} if nothing was traded
 * @param bought energy that homes bought, in millionths of a kWh
 * @param sold energy that homes sold, in millionths of a kWh
 * @param operatorImport what the operator bought from the utility to serve the buyers, in millionths of a kWh
 * @param operatorExport what the operator sold to the utility, in millionths of a kWh
 */
public record MarketHour(
        List<MarketOrder> orders, long price, long bought, long sold, long operatorImport, long operatorExport) {}
