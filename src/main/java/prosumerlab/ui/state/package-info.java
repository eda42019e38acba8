/**
 * What the window shows, as observable state that every pane binds to.
 *
 * <p>{@link prosumerlab.ui.state.Cursor} is the one place that decides which hour of which run is shown. It publishes a
 * single immutable {@link prosumerlab.ui.state.Shown}; a pane draws from that value and from nothing else, so that all panes
 * always show the same hour of the same run. {@link prosumerlab.ui.state.RunState} lists the open runs,
 * {@link prosumerlab.ui.state.Selection} what is picked out of them, {@link prosumerlab.ui.state.Places} which pane is in
 * front. All of it is read and changed on the FX thread only. No controls here; imports {@code session}, {@code history} and
 * below.
 *
 * <p>A pane follows the state while it is on screen:
 *
 * <pre>{@code
 * public void onActivate()   { following = cursor.shown().subscribe(model::show); }   // is also called at once
 * public void onDeactivate() { following.unsubscribe(); }
 * }</pre>
 *
 * To jump, call {@code cursor.goTo(step)}; to point at a home, block or trade, call {@code selection.selectHome(id)} and
 * {@code places.open(Place.HOME)}. Playing stops by itself when somebody else moves the cursor.
 */
package prosumerlab.ui.state;
