package prosumerlab.ui.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Appearance;

/** The kinds of pages, each made when it is first opened. */
final class Pages {
    private final Map<Class<?>, PageView> made = new HashMap<>();
    private final ChainModel model;
    private final ChainGuard guard;
    private final Links links;
    private final ObservableValue<Palette> palette;
    private final Appearance appearance;

    Pages(ChainModel model, ChainGuard guard, Links links, ObservableValue<Palette> palette, Appearance appearance) {
        this.model = model;
        this.guard = guard;
        this.links = links;
        this.palette = palette;
        this.appearance = appearance;
    }

    /** The view that shows {@code page}. */
    PageView of(Page page) {
        if (page instanceof Page.Newest || page instanceof Page.OfBlock) {
            return make(BlockPage.class, () -> new BlockPage(model, guard, links, palette, appearance.choices()));
        }
        if (page instanceof Page.OfTrade || page instanceof Page.OfReward) {
            return make(TransactionPage.class, () -> new TransactionPage(model, links, palette));
        }
        if (page instanceof Page.Waiting) {
            return make(WaitingPage.class, () -> new WaitingPage(model, links));
        }
        if (page instanceof Page.Miners) {
            return make(MinersPage.class, () -> new MinersPage(model, palette, appearance.choices()));
        }
        if (page instanceof Page.OfHome) {
            return make(HomeChainPage.class, () -> new HomeChainPage(model, links));
        }
        if (page instanceof Page.Found) {
            return make(FoundPage.class, () -> new FoundPage(model));
        }
        return make(BlocksPage.class, () -> new BlocksPage(model, links));
    }

    private PageView make(Class<? extends PageView> kind, Supplier<PageView> maker) {
        return made.computeIfAbsent(kind, any -> maker.get());
    }
}
