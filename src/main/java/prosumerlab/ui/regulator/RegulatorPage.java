package prosumerlab.ui.regulator;

import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Shown;

/** What the parts of the pane show. */
record RegulatorPage(Shown shown, Palette palette) {}
