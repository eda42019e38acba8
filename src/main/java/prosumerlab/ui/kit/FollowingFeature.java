package prosumerlab.ui.kit;

import javafx.util.Subscription;

/** A pane that follows the state while it is on screen, and only then. */
public abstract class FollowingFeature implements Feature {
    private Subscription following = Subscription.EMPTY;

    /** Shows what is current and follows it until the subscription ends. */
    protected abstract Subscription follow();

    @Override
    public final void onActivate() {
        following = follow();
    }

    @Override
    public final void onDeactivate() {
        following.unsubscribe();
    }
}
