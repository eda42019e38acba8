package prosumerlab.scenario.measured;

import prosumerlab.scenario.MeasuredFile;
import prosumerlab.scenario.Scenario;

/** One file of a scenario: what it is for, how to read it, and where its problems go. */
record SeriesRequest(SeriesKind kind, MeasuredFile settings, Scenario scenario, FileProblems problems) {}
