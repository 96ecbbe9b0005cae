package com.tegsoft.portbook;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void packages_are_free_of_cycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finding  | source matrix change text content translation check data readback snippet site importer publish pdf
            source   | matrix change text content translation check data readback snippet site importer publish pdf
            matrix   | change text content translation check data readback snippet site importer publish pdf
            change   | text content translation check data readback snippet site importer publish pdf
            text     | change content translation check data readback snippet site importer publish pdf
            content  | check data readback snippet site importer publish pdf
            translation | content check data readback snippet site importer publish pdf
            check    | data readback snippet site importer publish pdf
            data     | check readback snippet site importer publish pdf
            readback | text content translation check data snippet site importer publish pdf
            snippet  | text content translation check data site importer publish pdf
            site     | check importer publish
            importer | text translation data readback snippet site publish pdf
            pdf      | finding source matrix change text content translation check data readback snippet site importer publish
            hash     | json finding source matrix change text content translation check data readback snippet site importer publish pdf work
            json     | hash finding source matrix change text content translation check data readback snippet site importer publish pdf work
            work     | hash json finding source matrix change text content translation check data readback snippet site importer publish pdf
            """)
    void arrows_point_down(String from, String above) {
        var forbidden = List.of(above.split(" ")).stream()
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            org.snakeyaml..     | source
            com.vladsch..       | text
            com.ibm.icu..       | text check pdf
            freemarker..        | site
            org.jsoup..         | readback importer pdf
            org.apache.pdfbox.. | pdf readback
            tools.jackson..     | json
            org.apache.commons.csv.. | data readback
            org.dhatim..        | data readback
            inet.ipaddr..       | matrix check snippet
            org.eclipse.jgit..  | content
            picocli..           | portbook
            com.sun.net.httpserver.. | publish
            io.methvin..        | publish
            """)
    void a_library_has_one_doorway(String library, String doorways) {
        var allowed = List.of(doorways.split(" ")).stream()
                .map(name -> name.equals("portbook") ? ROOT : ROOT + "." + name + "..")
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
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With
                                        .<com.tngtech.archunit.core.domain.JavaClass>owner(
                                                com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(
                                                        Files.class)))
                        .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
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
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.util.TimeZone.class, "getDefault")
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
                .areNotAnnotatedWith(picocli.CommandLine.Option.class)
                .and()
                .areNotAnnotatedWith(picocli.CommandLine.Parameters.class)
                .and()
                .areNotAnnotatedWith(picocli.CommandLine.Spec.class)
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
            assertThat(CLASSES.getPackage(name).isAnnotatedWith(org.jspecify.annotations.NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }
}
