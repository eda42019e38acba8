package prosumerlab.ui.chain;

import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import prosumerlab.history.Gap;
import prosumerlab.ui.kit.Placeholder;

/** Search, ribbon and verdict above, the open page below. */
final class ChainView extends StackPane {
    private final ChainModel model;
    private final Pages pages;
    private final NavigationBar navigation;
    private final StatusRow status;
    private final WaitingCube waiting = new WaitingCube();
    private final StackPane page = new StackPane();
    private final ScrollPane scroll;

    ChainView(ChainModel model, ChainGuard guard, Pages pages, Runnable verifyAnew) {
        this.model = model;
        this.pages = pages;
        getStylesheets()
                .add(ChainView.class.getResource("/prosumerlab/ui/chain.css").toExternalForm());
        navigation = new NavigationBar(model);
        status = new StatusRow(model, guard, verifyAnew);
        Ribbon ribbon = new Ribbon(model, guard, model::openBlock);
        HBox.setHgrow(ribbon, Priority.ALWAYS);
        waiting.setOnAction(event -> model.open(new Page.Waiting()));
        HBox blocks = new HBox(8, ribbon, waiting);
        blocks.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(page, Priority.ALWAYS);
        page.setAlignment(Pos.TOP_LEFT);
        VBox body = new VBox(navigation, blocks, status, page);
        body.getStyleClass().addAll("pane-body", "dense");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        setId("explorer");
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        model.chain().subscribe(now -> show());
        model.trail().page().subscribe(now -> {
            scroll.setVvalue(0);
            show();
        });
    }

    /** Goes back and forward by keys until the subscription ends, also when a link that had the focus is gone with its page. */
    Subscription listen() {
        EventHandler<KeyEvent> keys = this::key;
        return sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
                    }
                })
                .and(() -> {
                    if (getScene() != null) {
                        getScene().removeEventHandler(KeyEvent.KEY_PRESSED, keys);
                    }
                });
    }

    private void show() {
        ChainSoFar chain = model.chain().get();
        if (chain == null) {
            return;
        }
        if (chain.isEmpty()) {
            getChildren().setAll(nothing(chain));
            return;
        }
        if (!getChildren().contains(scroll)) {
            getChildren().setAll(scroll);
        }
        waiting.show(chain);
        status.show(chain);
        Page open = model.trail().page().get();
        PageView view = pages.of(open);
        view.show(open, chain);
        if (!page.getChildren().contains(view.node())) {
            page.getChildren().setAll(view.node());
        }
    }

    private Placeholder nothing(ChainSoFar chain) {
        if (chain.shown().run().lacks(Gap.CHAIN)) {
            return Placeholder.lacking("mdi2c-cube-off-outline", Gap.CHAIN);
        }
        return model.isKept()
                ? new Placeholder("mdi2c-cube-outline", "No blocks yet", "Press Space to play, or → for one hour.")
                : new Placeholder(
                        "mdi2c-cube-off-outline",
                        "This scenario keeps no chain",
                        "Set blockchain.enabled in the scenario to record its trades.");
    }

    private void key(KeyEvent event) {
        boolean alt = event.isAltDown() && !event.isShortcutDown();
        if (alt && event.getCode() == KeyCode.LEFT) {
            model.trail().back();
        } else if (alt && event.getCode() == KeyCode.RIGHT) {
            model.trail().forward();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            navigation.search();
        } else {
            return;
        }
        event.consume();
    }

    /** The thumb buttons of a mouse, as in a browser. */
    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK) {
            model.trail().back();
        } else if (event.getButton() == MouseButton.FORWARD) {
            model.trail().forward();
        }
    }
}
