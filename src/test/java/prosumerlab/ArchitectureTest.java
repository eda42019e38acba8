package prosumerlab;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.Slice;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the parts of the house, and what each part must not know. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("prosumerlab");

    /** Who may import whom, besides the platform, libraries and itself. */
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("domain", List.of()),
            Map.entry("files", List.of()),
            Map.entry("scenario", List.of("domain", "files")),
            Map.entry("history", List.of("scenario", "domain")),
            Map.entry("explain", List.of("history", "scenario", "domain")),
            Map.entry("engine", List.of("history", "scenario", "domain")),
            Map.entry("session", List.of("engine", "history", "scenario", "domain")),
            Map.entry("metrics", List.of("history", "domain")),
            Map.entry("figure", List.of("metrics", "history", "domain")),
            Map.entry("results", List.of("figure", "metrics", "history", "scenario", "domain", "files")),
            Map.entry(
                    "cli",
                    List.of("session", "results", "figure", "metrics", "history", "scenario", "domain", "files")),
            Map.entry(
                    "ui",
                    List.of(
                            "session",
                            "results",
                            "figure",
                            "metrics",
                            "explain",
                            "history",
                            "scenario",
                            "domain",
                            "files"))));

    static Stream<String> parts() {
        return ARROWS.keySet().stream();
    }

    private static String[] packages(List<String> parts, String... more) {
        return Stream.concat(parts.stream().map(part -> "prosumerlab." + part + ".."), Stream.of(more))
                .toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void partImportsOnlyWhatItsArrowsAllow(String part) {
        String own = "prosumerlab." + part + "..";
        DescribedPredicate<JavaClass> elsewhere = resideInAPackage("prosumerlab..")
                .and(DescribedPredicate.not(resideInAnyPackage(packages(ARROWS.get(part), own))));
        check(noClasses().that().resideInAPackage(own).should().dependOnClassesThat(elsewhere));
    }

    @Test
    void everyPartHasItsArrows() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("prosumerlab."))
                        .map(name -> name.split("\\.")[1]))
                .isSubsetOf(ARROWS.keySet());
    }

    @Test
    void domainKnowsThePlatformOnly() {
        check(classes()
                .that()
                .resideInAPackage("prosumerlab.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "prosumerlab.domain.."));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("prosumerlab.(*)..").should().beFreeOfCycles());
        check(slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                        return SliceIdentifier.of(javaClass.getPackageName());
                    }

                    @Override
                    public String getDescription() {
                        return "single packages";
                    }
                })
                .should()
                .beFreeOfCycles());
    }

    @Test
    void screenFeaturesDoNotImportEachOther() {
        Set<String> shared = Set.of("app", "state", "concurrent", "kit");
        check(slices().matching("prosumerlab.ui.(*)..")
                .that(new DescribedPredicate<>("are features") {
                    @Override
                    public boolean test(Slice slice) {
                        return !shared.contains(slice.getNamePart(1));
                    }
                })
                .should()
                .notDependOnEachOther());
    }

    @Test
    void whatScreenFeaturesShareKnowsNone() {
        String[] shared = packages(List.of("ui.state", "ui.kit", "ui.concurrent"));
        check(noClasses()
                .that()
                .resideInAnyPackage(shared)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("prosumerlab.ui..").and(DescribedPredicate.not(resideInAnyPackage(shared)))));
    }

    @Test
    void mainLoadsNeitherTheWindowsNorTheCommandLinesLibrary() {
        check(noClasses()
                .that()
                .haveFullyQualifiedName("prosumerlab.Main")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "picocli.."));
    }

    @Test
    void onlyTheWindowLoadsJavaFx() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("prosumerlab.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx.."));
    }

    @Test
    void onlyFiguresAndTheWindowDraw() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("prosumerlab.ui..", "prosumerlab.figure..")
                .and()
                .doNotHaveFullyQualifiedName("prosumerlab.Main")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing.."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "history", "engine", "session", "metrics"})
    void whatComputesKnowsNoFile(String part) {
        check(noClasses()
                .that()
                .resideInAPackage("prosumerlab." + part + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..")
                        .or(resideInAPackage("java.io..").and(new DescribedPredicate<JavaClass>("files and streams") {
                            @Override
                            public boolean test(JavaClass javaClass) {
                                return !javaClass.getName().equals("java.io.Serializable");
                            }
                        }))));
    }

    @Test
    void whatIsWritten_isWholeOrNotThere() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("prosumerlab.files..")
                .should()
                .callMethodWhere(calls(
                        "methods that move or delete files",
                        call -> call.getTargetOwner().isEquivalentTo(Files.class)
                                && call.getTarget().getName().matches("move|delete.*|createTemp.*"))));
        // The library's writer leaves the file open when the disk is full.
        check(noClasses()
                .that()
                .resideOutsideOfPackage("prosumerlab.files..")
                .should()
                .callMethod(Files.class, "newBufferedWriter", Path.class, OpenOption[].class)
                .orShould()
                .callMethod(Files.class, "newBufferedWriter", Path.class, Charset.class, OpenOption[].class));
        check(noClasses()
                .that()
                .resideInAnyPackage("prosumerlab.scenario..", "prosumerlab.ui..")
                .should()
                .callMethodWhere(calls(
                        "methods that write files",
                        call -> call.getTargetOwner().isEquivalentTo(Files.class)
                                && call.getTarget()
                                        .getName()
                                        .matches("write.*|copy|create.*|new(Output|.*Writer).*"))));
    }

    @Test
    void engineReadsNoClockBesidesHowLongMiningTook() {
        check(noClasses()
                .that()
                .resideInAPackage("prosumerlab.engine..")
                .and()
                .resideOutsideOfPackage("prosumerlab.engine.ledger..")
                .should()
                .callMethod(System.class, "nanoTime"));
        check(noClasses()
                .that()
                .resideInAnyPackage(packages(List.of("domain", "scenario", "history", "engine", "session", "metrics")))
                .should()
                .callMethodWhere(calls("a clock or unseeded chance", ArchitectureTest::isClockOrChance)));
    }

    private static boolean isClockOrChance(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        return owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.startsWith("java.time.") && name.equals("now")
                || owner.equals("java.lang.Math") && name.equals("random")
                || owner.equals("java.util.UUID") && name.equals("randomUUID");
    }

    @Test
    void resultsDoNotDependOnTheMathLibraryOfTheMachine() {
        Set<String> inexact = Set.of(
                "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "expm1", "log", "log10", "log1p", "pow",
                "cbrt", "hypot", "sinh", "cosh", "tanh");
        check(noClasses()
                .that()
                .resideInAnyPackage(packages(List.of("domain", "scenario", "history", "engine", "metrics")))
                .should()
                .callMethodWhere(calls(
                        "transcendental functions of Math",
                        call -> call.getTargetOwner().isEquivalentTo(Math.class)
                                && inexact.contains(call.getTarget().getName()))));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String description, Predicate<JavaCall<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    @Test
    void nothingThatChangesIsStatic() {
        check(classes().should(new ArchCondition<>("have final static fields only") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                for (JavaField field : javaClass.getFields()) {
                    Set<JavaModifier> modifiers = field.getModifiers();
                    if (modifiers.contains(JavaModifier.STATIC)
                            && !modifiers.contains(JavaModifier.FINAL)
                            && !modifiers.contains(JavaModifier.SYNTHETIC)) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                    }
                }
            }
        }));
    }

    @Test
    void everyPackageSaysWhatLivesInIt() throws IOException {
        try (Stream<Path> paths = Files.walk(SOURCES.resolve("prosumerlab"))) {
            assertThat(paths.filter(Files::isDirectory).filter(ArchitectureTest::hasSources))
                    .allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
        }
    }

    private static boolean hasSources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noSourceIsLongerThan400Lines() throws IOException {
        TreeMap<Path, Integer> tooLong = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(Path.of("src"))) {
            for (Path path :
                    (Iterable<Path>) paths.filter(file -> file.toString().endsWith(".java"))::iterator) {
                int lines = Files.readAllLines(path).size();
                if (lines > 400) {
                    tooLong.put(path, lines);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }
}
