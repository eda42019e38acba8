package prosumerlab.ui.tour;

import java.util.List;
import prosumerlab.ui.state.Place;

/**
 * A stop of the tour.
 *
 * @param title of the call-out
 * @param text what to see and to try there
 * @param target CSS selector of the control it points at; null for the middle of the window
 * @param clear CSS selector of what the call-out must not cover; null for nothing more than the target
 * @param place the pane to bring to the front; null to leave them as they are
 */
record Stop(String title, String text, String target, String clear, Place place) {
    Stop(String title, String text, String target, Place place) {
        this(title, text, target, null, place);
    }

    /** All stops in their order. */
    static final List<Stop> ALL = List.of(
            new Stop(
                    "Welcome to Prosumer Lab",
                    "A hundred homes with solar roofs and batteries trade energy, hour by hour. Every trade goes into a blockchain, "
                            + "and a regulator watches.\n\nEnter goes on, Esc leaves the tour; the Help menu starts it again. "
                            + "You can try everything while you read.",
                    null,
                    null),
            new Stop(
                    "Make an hour",
                    "Press → or this button. All homes generate, use, store and trade for one hour; the window shows what happened.",
                    "#step-button",
                    null),
            new Stop(
                    "Let it run",
                    "Space plays and pauses. The slider beside the buttons sets how many hours pass in a second.",
                    "#play-button",
                    null),
            new Stop(
                    "Look back",
                    "Drag the timeline, press ← or type an hour (Ctrl G): every pane shows that hour again, exactly as it was. "
                            + "Marks: ▼ homes banned, ■ a block mined, ◆ the highest consumption, | the lowest and the "
                            + "highest market price. Point at one to read it.",
                    ".timeline",
                    null),
            new Stop(
                    "Phase by phase",
                    "Press this for one hour in slow motion: → then shows one phase after the other, from generation to the "
                            + "regulator, each with a sentence on what just happened. Press it again for whole hours.",
                    "#phases-button",
                    ".phases-place",
                    null),
            new Stop(
                    "The community",
                    "Each tile is a home: yellow where the roof makes more than the home uses, dark blue where it is less. "
                            + "Bars are roof, use and battery, signs are what it does, lines are trades. Click a home to look into it.",
                    ".shell-centre",
                    null),
            new Stop(
                    "The community in charts",
                    "Energy, prices, trades, batteries and bans over the hours. Point at a chart for its values, click to go to "
                            + "that hour, untick a curve to hide it, right-click to take it away.",
                    "#tab-charts",
                    Place.CHARTS),
            new Stop(
                    "Why did it do that?",
                    "The day of the home you clicked, its money and its trades, and under Why? the reasons with their numbers, "
                            + "offer by offer.",
                    "#tab-home",
                    Place.HOME),
            new Stop(
                    "The market",
                    "All bids and asks of the hour, what became of them, and every negotiation offer by offer. Give the same orders "
                            + "to another mechanism: who would gain by it, and who would lose?",
                    "#tab-market",
                    Place.MARKET),
            new Stop(
                    "The blockchain",
                    "Open any block: its hash with the leading zeros, who found it and after how many attempts, and its trades. "
                            + "Verify again recomputes the whole chain.",
                    "#tab-blockchain",
                    Place.BLOCKCHAIN),
            new Stop(
                    "The regulator",
                    "Who is banned, why and until when; bonuses, penalties, and the rules in force.",
                    "#tab-regulator",
                    Place.REGULATOR),
            new Stop(
                    "Trust it",
                    "After every hour, energy, money and the chain are checked independently. Press the badge to see the checks.",
                    "#audit-badge",
                    null),
            new Stop(
                    "Change it, take it home",
                    "The File menu opens and changes scenarios and exports the run with all its tables, the Run menu branches "
                            + "it, and a right click saves a table or a chart. Help explains the keys (F1) and the terms.\n\nNow press Space and watch.",
                    ".menu-bar",
                    Place.CHARTS));
}
