package prosumerlab.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import prosumerlab.ui.kit.Command;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.kit.MenuEntry;
import prosumerlab.ui.state.Place;

/**
 * What the composition puts into the frame.
 *
 * @param transport on top
 * @param strip under it: the phases of the hour
 * @param note under the transport: what a person must know of the run on screen; takes no room if there is nothing
 * @param centre the community; null to leave the whole width to the tabs
 * @param tabs makers of the panes on the right, in the order of {@link Place}
 * @param file entries of the File menu
 * @param run entries of the Run menu
 * @param switcher names the run on screen, beside the menus
 * @param tools buttons beside it
 * @param help entries of the Help menu
 */
public record Slots(
        Feature transport,
        Feature strip,
        Node note,
        Feature centre,
        Map<Place, Supplier<Feature>> tabs,
        List<MenuEntry> file,
        List<Command> run,
        Node switcher,
        List<Command> tools,
        List<Command> help) {}
