package prosumerlab.results.table;

import java.util.ArrayList;
import java.util.List;

/** The tables of a results folder: file names and columns, those of the reference system first and then our own. */
public enum TableKind {
    PROSUMER_ENERGY(
            "prosumer_energy.csv",
            List.of(
                    "Timestep",
                    "Hour",
                    "Prosumer_ID",
                    "Home_Type_Index",
                    "PV_Generation_kWh",
                    "Consumption_kWh",
                    "Battery_Level_kWh",
                    "Battery_Capacity_kWh",
                    "Battery_SOC_%",
                    "Battery_Charged_kWh",
                    "Battery_Discharged_kWh",
                    "Imbalance_Before_P2P_kWh",
                    "Imbalance_After_P2P_kWh",
                    "Imbalance_After_Market_kWh",
                    "Balance_Euro",
                    "Renewable_Usage_kWh"),
            List.of(
                    "Self_Consumed_kWh",
                    "P2P_Bought_kWh",
                    "P2P_Sold_kWh",
                    "Market_Bought_kWh",
                    "Market_Sold_kWh",
                    "Grid_Import_kWh",
                    "Grid_Export_kWh",
                    "Curtailed_kWh",
                    "Renewable_Usage_kWh_This_Hour",
                    "Discharged_To_Load_kWh")),
    PROSUMER_TRADING(
            "prosumer_trading.csv",
            List.of(
                    "Timestep",
                    "Hour",
                    "Prosumer_ID",
                    "Home_Type_Index",
                    "Role",
                    "Is_Banned",
                    "Desired_Quantity_kWh",
                    "Bid_Price_Euro_kWh",
                    "Ask_Price_Euro_kWh",
                    "P2P_Trades_Count",
                    "Market_Trades_Count"),
            List.of(
                    "P2P_Trades_Count_This_Hour",
                    "Market_Trades_Count_This_Hour",
                    "Limit_Price_Euro_kWh",
                    "P2P_Money_Euro",
                    "Market_Money_Euro",
                    "Fees_Euro",
                    "Grid_Money_Euro")),
    ALL_TRADES(
            "all_trades.csv",
            List.of("Timestep", "Hour", "Trade_Type", "Buyer_ID", "Seller_ID", "Quantity_kWh", "Price_Euro_kWh"),
            List.of("Trade_ID", "Fee_Euro", "Amount_Euro", "Block_Index")),
    REGULATOR_ACTIONS(
            "regulator_actions.csv",
            List.of(
                    "Timestep",
                    "Hour",
                    "Prosumer_ID",
                    "Bonus_Euro",
                    "Penalties_Euro",
                    "Is_Banned",
                    "Ban_Duration",
                    "Ban_Reason"),
            List.of(
                    "Bonus_Euro_This_Hour",
                    "Penalties_Euro_This_Hour",
                    "New_Ban",
                    "Ban_Until_Timestep",
                    "Ban_Measured",
                    "Ban_Limit")),
    COMMUNITY_SUMMARY(
            "community_summary.csv",
            List.of(
                    "Timestep",
                    "Hour",
                    "Price_Forecast_Euro_kWh",
                    "Total_PV_Generation_kWh",
                    "Total_Consumption_kWh",
                    "Total_Surplus_kWh",
                    "Total_Deficit_kWh",
                    "P2P_Trades_Count",
                    "Market_Trades_Count",
                    "Active_Buyers",
                    "Active_Sellers",
                    "Banned_Prosumers"),
            List.of(
                    "New_Bans",
                    "Cloud_Cover",
                    "Clear_Sky_Irradiance_kW_m2",
                    "Self_Consumed_kWh",
                    "Discharged_To_Load_kWh",
                    "Renewable_Usage_kWh",
                    "Battery_Charged_kWh",
                    "Battery_Discharged_kWh",
                    "Battery_Level_kWh",
                    "P2P_kWh",
                    "P2P_Mean_Price_Euro_kWh",
                    "Surplus_After_P2P_kWh",
                    "Deficit_After_P2P_kWh",
                    "Market_Bought_kWh",
                    "Market_Sold_kWh",
                    "Market_Price_Euro_kWh",
                    "Operator_Import_kWh",
                    "Operator_Export_kWh",
                    "Surplus_After_Market_kWh",
                    "Deficit_After_Market_kWh",
                    "Grid_Import_kWh",
                    "Grid_Export_kWh",
                    "Curtailed_kWh",
                    "Fees_Euro",
                    "Bonus_Euro",
                    "Penalties_Euro",
                    "Prosumers_Balance_Euro",
                    "Operator_Balance_Euro",
                    "Regulator_Balance_Euro",
                    "Utility_Balance_Euro",
                    "Miners_Balance_Euro",
                    "Minted_Euro",
                    "Blocks_Mined",
                    "Pending_Transactions",
                    "Audit_Violations")),
    BLOCKCHAIN(
            "blockchain.csv",
            List.of(
                    "Block_Index",
                    "Timestep",
                    "Hash",
                    "Previous_Hash",
                    "Merkle_Root",
                    "Difficulty",
                    "Nonce",
                    "Miner_ID",
                    "Attempts",
                    "Transactions",
                    "Simulated_Mining_Seconds"),
            List.of());

    private final String fileName;
    private final List<String> referenceColumns;
    private final List<String> columns;

    TableKind(String fileName, List<String> referenceColumns, List<String> ownColumns) {
        this.fileName = fileName;
        this.referenceColumns = referenceColumns;
        List<String> all = new ArrayList<>(referenceColumns);
        all.addAll(ownColumns);
        this.columns = List.copyOf(all);
    }

    public String fileName() {
        return fileName;
    }

    /** The columns of the reference system, with which the header line begins. */
    public List<String> referenceColumns() {
        return referenceColumns;
    }

    /** The header line, in order. */
    public List<String> columns() {
        return columns;
    }
}
