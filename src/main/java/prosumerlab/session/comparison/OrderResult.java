package prosumerlab.session.comparison;

import prosumerlab.history.MarketOrder;

/**
 * An order and what came of it.
 *
 * @param order who, how much, at what limit, and how much of it was filled
 * @param price mean of its trades, weighted by energy, in millionths of a €/kWh;
 *     {@link prosumerlab.history.ProsumerHours#NO_PRICE} if nothing was filled
 */
public record OrderResult(MarketOrder order, long price) {}
