package prosumerlab.history;

import java.util.List;

/**
 * Everything that happened in one step.
 *
 * @param step from 0
 * @param forecastPrice the price forecast of the step, in millionths of a €/kWh
 * @param cloudCover 0 clear to 1 overcast
 * @param clearSkyIrradiance mean over the step of the irradiance on a horizontal plane under a clear sky, kW/m²
 * @param homes every quantity of every home
 * @param negotiations every bargaining between peers, in order
 * @param trades every trade, in order
 * @param market the local market
 * @param blocks blocks mined in this step, in order
 * @param pendingTransactions trades that wait for a block at the end of the step
 * @param bans what the regulator decided at the end of the step
 * @param accounts all accounts besides the prosumers'
 * @param audit what was checked
 */
public record HourRecord(
        int step,
        long forecastPrice,
        double cloudCover,
        double clearSkyIrradiance,
        ProsumerHours homes,
        List<Negotiation> negotiations,
        List<Trade> trades,
        MarketHour market,
        List<Block> blocks,
        int pendingTransactions,
        List<Ban> bans,
        Accounts accounts,
        Audit audit) {

    /** The same hour with what its audit found. */
    public HourRecord withAudit(Audit found) {
        return new HourRecord(
                step,
                forecastPrice,
                cloudCover,
                clearSkyIrradiance,
                homes,
                negotiations,
                trades,
                market,
                blocks,
                pendingTransactions,
                bans,
                accounts,
                found);
    }
}
