package prosumerlab.engine.trading;

import java.util.Arrays;
import java.util.List;
import prosumerlab.engine.trading.clearing.Clearing;
import prosumerlab.engine.trading.clearing.Deal;
import prosumerlab.engine.trading.clearing.Order;
import prosumerlab.engine.trading.clearing.OrderBook;

/**
 * What each home of one side settles with the operator: its deals in their order, those of the same price that follow each other
 * as one, so that they are rounded once.
 */
final class Statements {
    private static final int NONE = -1;

    private final List<Deal> deals;
    /** First deal of each home, and the next of the same home after each deal. */
    private final int[] first;

    private final int[] next;
    private long energy;
    private long value;

    private int home = NONE;
    private int deal = NONE;
    private long lineEnergy;
    private long price;

    private Statements(List<Deal> deals, int homes) {
        this.deals = deals;
        first = new int[homes];
        Arrays.fill(first, NONE);
        next = new int[deals.size()];
    }

    static Statements ofBuyers(OrderBook book, Clearing cleared, int homes) {
        Statements statements = new Statements(cleared.deals(), homes);
        // From the last to the first, so that each home's list begins with its first.
        for (int deal = cleared.deals().size() - 1; deal >= 0; deal--) {
            statements.put(deal, cleared.deals().get(deal).bid(), book.bids());
        }
        return statements;
    }

    static Statements ofSellers(OrderBook book, Clearing cleared, int homes) {
        Statements statements = new Statements(cleared.deals(), homes);
        for (int deal = cleared.deals().size() - 1; deal >= 0; deal--) {
            statements.put(deal, cleared.deals().get(deal).ask(), book.asks());
        }
        return statements;
    }

    private void put(int deal, int order, Order[] orders) {
        if (order == Deal.POOL) {
            return;
        }
        int home = orders[order].home();
        next[deal] = first[home];
        first[home] = deal;
        energy += deals.get(deal).energy();
        value += deals.get(deal).energy() * deals.get(deal).price();
    }

    /** Goes to the next line, in the order of homes; false after the last. */
    boolean nextLine() {
        while (deal == NONE) {
            if (++home == first.length) {
                return false;
            }
            deal = first[home];
        }
        price = deals.get(deal).price();
        lineEnergy = 0;
        while (deal != NONE && deals.get(deal).price() == price) {
            lineEnergy += deals.get(deal).energy();
            deal = next[deal];
        }
        return true;
    }

    /** Whose line it is. */
    int home() {
        return home;
    }

    /** What it is about, in millionths of a kWh. */
    long lineEnergy() {
        return lineEnergy;
    }

    /** At what price, in millionths of a €/kWh. */
    long price() {
        return price;
    }

    /** Of all deals, in millionths of a kWh. */
    long energy() {
        return energy;
    }

    /** Energy times price of all deals, in millionths of a millionth of a €. */
    long value() {
        return value;
    }
}
