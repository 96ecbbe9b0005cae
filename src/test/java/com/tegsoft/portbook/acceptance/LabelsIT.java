package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tegsoft.portbook.fixture.Golden;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs after all others: the label of every platform is what they have recorded, neither more nor less. */
class LabelsIT {

    private static final Path PLATFORMS = Path.of("templates/snippets");
    private static final Path CLASSES = Path.of("target/test-classes");

    @Test
    void every_label_says_what_the_tests_of_this_run_have_seen() throws Exception {
        onlyAfter(
                System.getProperty("it.test") == null && System.getProperty("portbook.run") != null,
                "only a part of the tests ran");
        onlyAfter(missing().isEmpty(), "tests were skipped for want of " + missing());
        for (var platform : platforms()) {
            var recorded = Verified.of(platform).word() + "\n";
            Golden.assertSame(PLATFORMS.resolve(platform).resolve("verified.txt"), recorded);
        }
    }

    @Test
    void there_are_tests_and_platforms_to_look_at() throws Exception {
        assertThat(platforms()).contains("nftables").hasSizeGreaterThan(20);
        assertThat(tests()).contains(LabelsIT.class, ScriptIT.class);
        assertThat(needs(ScriptIT.class)).containsExactly("chromium");
    }

    /** A part of the truth would be a lie. */
    private static void onlyAfter(boolean whole, String otherwise) {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(whole).as(otherwise + ", and in CI nothing is skipped").isTrue();
        }
        assumeTrue(whole, "labels are not compared: " + otherwise);
    }

    private static List<String> platforms() throws IOException {
        try (var folders = Files.list(PLATFORMS)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** Programs that some test needs and this machine does not have. */
    private static Set<String> missing() throws Exception {
        var missing = new TreeSet<String>();
        for (var test : tests()) {
            needs(test)
                    .filter(Predicate.not(program -> Programs.find(program).isPresent()))
                    .forEach(missing::add);
        }
        return missing;
    }

    private static List<Class<?>> tests() throws Exception {
        try (var files = Files.walk(CLASSES)) {
            var names = files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith("IT.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
            var tests = new ArrayList<Class<?>>();
            for (var name : names) {
                tests.add(Class.forName(name, false, LabelsIT.class.getClassLoader()));
            }
            return tests;
        }
    }

    private static Stream<String> needs(Class<?> test) {
        return Stream.<AnnotatedElement>concat(Stream.of(test), Stream.of(test.getDeclaredMethods()))
                .map(element -> element.getAnnotation(Needs.class))
                .filter(needs -> needs != null)
                .flatMap(needs -> Stream.of(needs.value()));
    }
}
