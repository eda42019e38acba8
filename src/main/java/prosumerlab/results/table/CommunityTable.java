package prosumerlab.results.table;

import static prosumerlab.history.Quantity.*;

import java.io.IOException;
import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Accounts;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketHour;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;

/** {@code community_summary.csv}: each hour of the whole community. */
final class CommunityTable implements Table {
    private final CsvFile file;
    private final TimeGrid grid;
    private final Row row = new Row();

    CommunityTable(CsvFile file, TimeGrid grid) {
        this.file = file;
        this.grid = grid;
    }

    @Override
    public void accept(HourRecord hour) throws IOException {
        ProsumerHours homes = hour.homes();
        MarketHour market = hour.market();
        long p2pTrades = 0;
        double p2pCost = 0;
        for (Trade trade : hour.trades()) {
            if (trade.kind() == Trade.Kind.P2P) {
                p2pTrades++;
                p2pCost += (double) trade.energy() * trade.price();
            }
        }
        row.clear().count(hour.step()).count(grid.hourOfDay(hour.step())).micro(hour.forecastPrice());
        totals(homes, PV, LOAD);
        surplusAndDeficit(homes, IMBALANCE_BEFORE_P2P);
        row.count(p2pTrades).count(hour.trades().size() - p2pTrades);
        activity(hour);
        row.micro(Micro.of(hour.cloudCover())).micro(Micro.of(hour.clearSkyIrradiance()));
        totals(homes, SELF_CONSUMED, DISCHARGED_TO_LOAD, RENEWABLE_USE, CHARGED, DISCHARGED, BATTERY_LEVEL);
        long p2pEnergy = homes.total(P2P_BOUGHT);
        row.micro(p2pEnergy).price(p2pEnergy == 0 ? ProsumerHours.NO_PRICE : Math.round(p2pCost / p2pEnergy));
        surplusAndDeficit(homes, IMBALANCE_AFTER_P2P);
        row.micro(market.bought()).micro(market.sold()).price(market.price());
        row.micro(market.operatorImport()).micro(market.operatorExport());
        surplusAndDeficit(homes, IMBALANCE_AFTER_MARKET);
        totals(homes, GRID_IMPORT, GRID_EXPORT, CURTAILED, FEES, BONUS, PENALTY, BALANCE);
        accounts(hour.accounts());
        row.count(hour.blocks().size()).count(hour.pendingTransactions());
        row.count(hour.audit().violations().size());
        file.write(row);
    }

    private void totals(ProsumerHours homes, Quantity... quantities) {
        for (Quantity quantity : quantities) {
            row.micro(homes.total(quantity));
        }
    }

    private void surplusAndDeficit(ProsumerHours homes, Quantity imbalance) {
        long surplus = 0;
        long deficit = 0;
        for (int home = 0; home < homes.size(); home++) {
            long value = homes.get(imbalance, home);
            surplus += Math.max(0, value);
            deficit += Math.max(0, -value);
        }
        row.micro(surplus).micro(deficit);
    }

    private void activity(HourRecord hour) {
        int buyers = 0;
        int sellers = 0;
        int banned = 0;
        for (int home = 0; home < hour.homes().size(); home++) {
            Role role = hour.homes().role(home);
            buyers += role == Role.BUYER ? 1 : 0;
            sellers += role == Role.SELLER ? 1 : 0;
            banned += hour.homes().get(BANNED_UNTIL, home) > hour.step() ? 1 : 0;
        }
        row.count(buyers).count(sellers).count(banned).count(hour.bans().size());
    }

    private void accounts(Accounts accounts) {
        row.micro(accounts.operator()).micro(accounts.regulator()).micro(accounts.utility());
        row.micro(accounts.minersTotal()).micro(accounts.minted());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
