package com.tegsoft.portbook;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The design as a test: who may know whom, and which library has which doorway. */
class ArchitectureIT {

    private static final String ROOT = "com.tegsoft.portbook";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void there_are_classes_to_judge() {
        assertThat(CLASSES.size()).isGreaterThan(100);
    }

    /** Packages at the top from the command line down: none may use one above it. Those of a line do not know each other. */
    private static final List<String> LAYERS = List.of(
            "cli",
            "preview",
            "build",
            "publish verify",
            "find",
            "site importer",
            "check snippet data pdf",
            "content",
            "translation",
            "text change",
            "path",
            "matrix",
            "yaml",
            "finding",
            "json hash parallel");

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void every_package_at_the_top_has_its_layer_and_they_number_no_more_than_25() {
        var known = LAYERS.stream()
                .flatMap(layer -> Stream.of(layer.split(" ", -1)))
                .toList();
        assertThat(CLASSES.stream()
                        .map(type -> top(type.getPackageName()))
                        .filter(name -> !name.isEmpty())
                        .distinct())
                .hasSizeLessThanOrEqualTo(25)
                .containsExactlyInAnyOrderElementsOf(known);
    }

    static Stream<String> layers() {
        return LAYERS.stream();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void every_import_points_down(String layer) {
        var above = LAYERS.subList(0, LAYERS.indexOf(layer)).stream()
                .flatMap(higher -> Stream.of(higher.split(" ")))
                .toList();
        for (var name : layer.split(" ", -1)) {
            var forbidden = Stream.concat(above.stream(), Stream.of(layer.split(" ", -1)))
                    .filter(other -> !other.equals(name))
                    .map(other -> ROOT + "." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void site_does_not_know_check_and_pdf_knows_nothing_of_ours() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".site..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".check..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".pdf..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(ROOT + ".pdf..", ROOT + ".hash.."))))
                .check(CLASSES);
    }

    @Test
    void only_main_is_in_the_root_package() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals(ROOT))
                        .map(type -> type.getSimpleName()))
                .containsExactlyInAnyOrder("Main", "package-info");
    }

    @Test
    void no_two_classes_have_the_same_simple_name() {
        var names = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    private static String top(String packageName) {
        return packageName.equals(ROOT)
                ? ""
                : packageName.substring(ROOT.length() + 1).split("\\.", -1)[0];
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            org.snakeyaml..     | yaml
            com.vladsch..       | text
            com.ibm.icu..       | text check pdf yaml
            freemarker..        | site.template
            org.jsoup..         | verify.reader site.markdown importer pdf
            org.apache.pdfbox.. | pdf verify.reader
            tools.jackson..     | json
            org.apache.commons.csv.. | data verify.reader
            org.dhatim..        | data verify.reader
            inet.ipaddr..       | matrix check snippet
            org.eclipse.jgit..  | content
            com.sun.net.httpserver.. | preview
            io.methvin..        | preview
            """)
    void a_library_has_one_doorway(String library, String doorways) {
        var allowed = List.of(doorways.split(" ")).stream()
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that(not(resideInAnyPackage(allowed)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
        assertThat(CLASSES.stream()
                        .filter(resideInAnyPackage(allowed))
                        .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(arrow ->
                                        arrow.getTargetClass().getPackageName().startsWith(library.replace("..", "")))))
                .as(library + " is used at all")
                .isTrue();
    }

    @Test
    void only_main_and_the_commands_know_picocli() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT, ROOT + ".cli..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void only_main_touches_the_streams_and_ends_the_process() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(CLASSES);
    }

    @Test
    void only_publish_writes_files() {
        noClasses()
                .that(not(resideInAPackage(ROOT + ".publish..")))
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasOwner.Predicates.With.<JavaClass>owner(
                                JavaClass.Predicates.equivalentTo(Files.class)))
                        .and(JavaCall.Predicates.target(HasName.Predicates.nameMatching(
                                "(write|create|delete|move|copy|newOutput|newBufferedWriter|set).*"))))
                .check(CLASSES);
    }

    @Test
    void nothing_depends_on_the_clock_on_chance_or_on_the_machine() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CLASSES);
    }

    @Test
    void fields_are_final() {
        fields().that()
                .areNotAnnotatedWith(CommandLine.Option.class)
                .and()
                .areNotAnnotatedWith(CommandLine.Parameters.class)
                .and()
                .areNotAnnotatedWith(CommandLine.Spec.class)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Abstract\\w*)")
                .check(CLASSES);
    }

    @Test
    void every_package_says_its_purpose_and_is_null_marked() {
        var packages =
                CLASSES.stream().map(type -> type.getPackageName()).distinct().toList();
        assertThat(packages).hasSizeGreaterThan(8);
        for (var name : packages) {
            assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }
}
