package prosumerlab.engine;

import prosumerlab.engine.ledger.LedgerState;
import prosumerlab.history.Accounts;
import prosumerlab.history.chain.Verification;

/**
 * All that the next step depends on, besides the scenario and its seed. Its arrays belong to it and are never changed.
 *
 * @param step the step to come, from 0
 * @param batteryLevels energy stored, by home, in millionths of a kWh
 * @param balances by home, in millionths of a €
 * @param balancesAtPeriodStart balances when the current billing period began
 * @param bannedUntil first step in which each home may trade again; 0 if never banned
 * @param banReasons ordinal of the reason of each home's latest ban; −1 if never banned
 * @param nextTradeId number of the next trade
 * @param accounts of the others
 * @param ledger the tip of the chain and what waits for a block
 * @param verified how far the chain has been audited
 */
public record SimulationState(
        int step,
        long[] batteryLevels,
        long[] balances,
        long[] balancesAtPeriodStart,
        int[] bannedUntil,
        int[] banReasons,
        long nextTradeId,
        Accounts accounts,
        LedgerState ledger,
        Verification verified) {

    SimulationState withVerified(Verification checked) {
        return new SimulationState(
                step,
                batteryLevels,
                balances,
                balancesAtPeriodStart,
                bannedUntil,
                banReasons,
                nextTradeId,
                accounts,
                ledger,
                checked);
    }
}
