package prosumerlab.figure.catalogue.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.Micro;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.metrics.RunTerms;
import prosumerlab.results.RunHeader;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Runs;

class GenerationAndConsumptionTest {
    private static final Run RUN = Runs.of(Scenario.defaults());
    private static final RunTerms TERMS = RunHeader.terms(Scenario.defaults());
    private final GenerationAndConsumption figure = new GenerationAndConsumption();

    @Test
    void tableHasTheSumOverTheHomesOfEachStep() {
        FigureData data = figure.of(new FigureSource(RUN, TERMS));

        assertThat(data.table().header())
                .containsExactly("Timestep", "Start_h", "PV_generation_kWh", "Consumption_kWh");
        List<List<String>> rows = new ArrayList<>();
        data.table().rows().forEach(rows::add);
        assertThat(rows).hasSize(RUN.hours().size());
        long pv = 0;
        for (int home = 0; home < RUN.homes().size(); home++) {
            pv += RUN.hours().get(12).homes().get(Quantity.PV, home);
        }
        assertThat(Micro.of(Double.parseDouble(rows.get(12).get(2)))).isEqualTo(pv);
    }

    @Test
    void emptyRunSaysWhyThereIsNothing() {
        Run nothing = new Run(RUN.source(), RUN.homes(), RUN.genesis(), List.of());

        assertThat(figure.of(new FigureSource(nothing, TERMS)).isEmpty()).isTrue();
    }
}
