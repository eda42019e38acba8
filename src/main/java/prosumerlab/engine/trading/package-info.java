/**
 * How homes trade: what each wants and at what limit, peer-to-peer bargaining, the local market, and the utility grid as last
 * resort. Phases 3 to 5 of the model. The mechanisms themselves are in {@code clearing}: they know orders only, not homes.
 */
package prosumerlab.engine.trading;
