package prosumerlab.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.SettingOverride;
import prosumerlab.session.HeadlessRun;
import java.util.List;

/** A whole day, audits included: with mining at 100 homes, and the cost of a community of any size without it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx4g"})
public class DayBenchmark {
    /** The community whose cost per prosumer-hour is compared. */
    @State(Scope.Benchmark)
    public static class Size {
        @Param({"1000", "100000"})
        int homes;
    }

    @Benchmark
    public void defaultDay(Blackhole sink) {
        new HeadlessRun(LoadedScenario.of(Scenario.defaults())).run(sink::consume);
    }

    @Benchmark
    public void dayWithoutChain(Size size, Blackhole sink) throws ScenarioProblems {
        Scenario scenario = ScenarioReader.readBuiltIn(
                "default",
                List.of(
                        SettingOverride.parse("community.prosumers=" + size.homes),
                        SettingOverride.parse("blockchain.enabled=false")));
        new HeadlessRun(LoadedScenario.of(scenario)).run(sink::consume);
    }
}
