package prosumerlab.ui.kit;

import javafx.util.Subscription;

/** A pane that follows the state while it is on screen, and only then. */
public abstract class FollowingFeature implements Feature {
    private final String title;
    private final String icon;
    private Subscription following = Subscription.EMPTY;

    /**
     * @param title the words on its tab
     * @param icon the Material Design icon beside them
     */
    protected FollowingFeature(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String icon() {
        return icon;
    }

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
