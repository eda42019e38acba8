package prosumerlab.engine.hour;

import prosumerlab.history.Accounts;
import prosumerlab.history.Quantity;

/**
 * The double-entry book of a step: every posting takes from one account what it gives to another, so the sum over all accounts
 * moves only when a reward is minted. Amounts are millionths of a €.
 */
public final class Book {
    private final HourColumns columns;
    private final long[] balance;
    private final long[] miners;
    private long operator;
    private long regulator;
    private long utility;
    private long minted;

    /**
     * @param columns where each posting to a prosumer is recorded by kind
     * @param balance of the prosumers at the start of the step; copied
     * @param accounts of the others at the start of the step
     */
    public Book(HourColumns columns, long[] balance, Accounts accounts) {
        this.columns = columns;
        this.balance = balance.clone();
        this.miners = accounts.miners().clone();
        this.operator = accounts.operator();
        this.regulator = accounts.regulator();
        this.utility = accounts.utility();
        this.minted = accounts.minted();
    }

    /** A buyer pays a peer. */
    public void payPeer(int buyer, int seller, long amount) {
        post(Quantity.P2P_MONEY, buyer, -amount);
        post(Quantity.P2P_MONEY, seller, amount);
    }

    /** A home receives from the market operator; negative if it pays. */
    public void receiveFromMarket(int home, long amount) {
        post(Quantity.MARKET_MONEY, home, amount);
        operator -= amount;
    }

    /** A home pays the market operator's fee. */
    public void payFee(int home, long fee) {
        columns.add(Quantity.FEES, home, fee);
        balance[home] -= fee;
        operator += fee;
    }

    /** The market operator receives from the utility; negative if it pays. */
    public void settleOperatorWithUtility(long amount) {
        operator += amount;
        utility -= amount;
    }

    /** A home receives from the utility; negative if it pays. */
    public void receiveFromUtility(int home, long amount) {
        post(Quantity.GRID_MONEY, home, amount);
        utility -= amount;
    }

    /** The regulator rewards a home. */
    public void payBonus(int home, long bonus) {
        post(Quantity.BONUS, home, bonus);
        regulator -= bonus;
    }

    /** The regulator fines a home. */
    public void payPenalty(int home, long penalty) {
        columns.add(Quantity.PENALTY, home, penalty);
        balance[home] -= penalty;
        regulator += penalty;
    }

    /** A miner is paid with new money. */
    public void mint(int miner, long reward) {
        miners[miner] += reward;
        minted += reward;
    }

    /** Balances of the prosumers after all postings so far; a copy. */
    public long[] balances() {
        return balance.clone();
    }

    /** The balance of {@code home} after all postings so far. */
    public long balance(int home) {
        return balance[home];
    }

    /** The other accounts after all postings so far. */
    public Accounts accounts() {
        return new Accounts(operator, regulator, utility, miners.clone(), minted);
    }

    private void post(Quantity kind, int home, long amount) {
        columns.add(kind, home, amount);
        balance[home] += amount;
    }
}
