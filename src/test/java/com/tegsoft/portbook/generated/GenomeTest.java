package com.tegsoft.portbook.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.HostDoubt;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixed products have everything that a product can have, and shrink to what matters. */
class GenomeTest {

    private static final List<Genome> GENOMES =
            Seeds.FIXED.stream().map(Genome::of).toList();
    private static final List<Snapshot> EDITIONS =
            GENOMES.stream().flatMap(genome -> genome.editions().stream()).toList();

    @Test
    void every_kind_of_step_changes_some_product() {
        assertThat(taken()).containsExactlyInAnyOrder(Step.values());
    }

    @Test
    void every_kind_of_fact_is_in_some_product() {
        assertThat(each(Snapshot::rows, GeneratedRow::requirement)).containsOnly("required", "conditional", "optional");
        assertThat(each(Snapshot::rows, row -> row.inbound() ? "inbound " + row.any() : "outbound"))
                .containsOnly("inbound true", "inbound false", "outbound");
        assertThat(each(
                        Snapshot::rows,
                        row -> row.inbound() + " " + row.roles().isEmpty()
                                + row.hosts().isEmpty()))
                .containsOnly("true falsetrue", "true falsefalse", "true truefalse", "false falsefalse");
        assertThat(each(Snapshot::lines, line -> line.speaks().encryption()))
                .containsOnly("none", "tls", "starttls", "srtp", "built-in", "optional");
        assertThat(each(
                        Snapshot::lines,
                        line -> line.transport()
                                + line.isSingle()
                                + line.setting().isEmpty()))
                .hasSize(12);
        assertThat(each(Snapshot::lines, line -> line.speaks().id())).hasSizeGreaterThan(Spoken.KNOWN.size());
        assertThat(each(GenomeTest::doubts, doubts -> String.join(" ", doubts)))
                .contains(
                        "", "clear-text", "unregistered-port", "unregistered-port near-miss", "clear-text wide-range");
        assertThat(each(GenomeTest::doubts, Set::copyOf).stream().flatMap(Set::stream))
                .containsAll(Stream.concat(Stream.of(Doubt.values()), Stream.of(HostDoubt.values()))
                        .map(EnumNames::of)
                        .toList());
        assertThat(EDITIONS.stream()
                        .flatMap(edition -> edition.settings().keySet().stream().map(id -> edition.formula(id)
                                .map(formula -> formula.replaceAll("from: [a-z0-9-]+|-?[0-9]+", ""))
                                .orElse("given"))))
                .contains(
                        "given",
                        ", offset: ",
                        ", offset: , step: ",
                        ", offset: , count: ",
                        ", offset: , step: , count: ");
        assertThat(EDITIONS).anySatisfy(edition -> assertThat(new MatrixPrinter(edition).print())
                .contains("per-service: true", ", source: "));
        assertThat(EDITIONS).anySatisfy(edition -> assertThat(new MatrixPrinter(edition).print())
                .contains("excludes: [single]", "since: ", "until: ", ", needs: "));
        assertThat(each(Snapshot::usedHosts, host -> host.isGroup() + " " + host.hasIpv6()))
                .contains("true false", "true true");
        assertThat(each(Snapshot::usedHosts, host -> host.hasIpv4() + " " + host.hasIpv6()))
                .containsOnly("true false", "false true", "true true", "false false");
        assertThat(each(snapshot -> snapshot.retired().values(), gone -> gone.replaceFirst(" .*", " for")))
                .contains("service", "service for", "purpose", "role", "host", "setting");
        assertThat(each(snapshot -> snapshot.site().retired().entrySet(), GenomeTest::kind))
                .containsExactlyInAnyOrder("PAGE", "PAGE for", "SECTION", "SECTION for", "LANGUAGE for");
    }

    @Test
    void every_element_of_a_page_and_every_language_is_in_some_product() {
        assertThat(each(GenomeTest::elements, element -> element))
                .containsExactlyInAnyOrderElementsOf(PageElement.all());
        assertThat(each(snapshot -> snapshot.site().languages(), GeneratedSite.SiteLanguage::words))
                .containsExactlyInAnyOrder(WordList.values());
        assertThat(each(snapshot -> snapshot.site().languages(), GeneratedSite.SiteLanguage::complete))
                .containsOnly(true, false);
        assertThat(EDITIONS)
                .anyMatch(snapshot -> snapshot.site().languages().size() == 1)
                .anyMatch(snapshot -> snapshot.site().languages().size() >= 5 && rightToLeft(snapshot) >= 2);
    }

    @Test
    void products_are_of_every_size_and_called_in_every_script() {
        assertThat(EDITIONS).anyMatch(snapshot -> snapshot.rows().size() == 1);
        assertThat(EDITIONS).anyMatch(snapshot -> snapshot.rows().size() > 50);
        for (var script : List.of("IsLatin", "IsGreek", "IsCyrillic", "IsArabic", "IsHan", "Punct")) {
            var letters = Pattern.compile("\\p{" + script + "}");
            assertThat(EDITIONS).as(script).anyMatch(snapshot -> letters.matcher(
                            snapshot.site().product())
                    .find());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z]",
                "[a-z][0-9]",
                ".*[0-9]",
                ".*-[46]",
                ".*[nv][46]",
                ".*ip",
                "(?:.*-)?in",
                "(?:.*-)?out",
                ".*-(?:policy|remove|add|all|server|any|tcp)",
                ".{20}",
                "[a-z]{63}",
                "(?=.*-).{63}",
                "the-quite-long-.*",
                "(?:deny|permit|interface|object|end|exit|default|edit|next|config|match|then|if|fi|do|done|for|while|tasks|self|each|data|module|random|hosts|vars|term|resource|case|esac|item|var|local|seconds|iptables|nft)",
                ".*-[0-9]-.*-[0-9]{4}"
            })
    void ids_have_every_form(String form) {
        for (var kind : List.of("service", "purpose", "role")) {
            assertThat(each(snapshot -> snapshot.kinds().entrySet(), id -> id).stream()
                            .filter(id -> id.getValue().equals(kind))
                            .map(Map.Entry::getKey))
                    .as(kind)
                    .anyMatch(id -> id.matches(form));
        }
    }

    @Test
    void a_product_shrinks_to_what_breaks_the_promise() {
        Predicate<Genome> broken = genome -> genome.editions().stream().anyMatch(GenomeTest::hasShell)
                && genome.mutations().stream().anyMatch(mutation -> mutation.step() == Step.MOVED);
        var large = GENOMES.stream().filter(broken).findFirst().orElseThrow();
        var failure = new Failure("build", "shell");
        var smallest = new Shrinker(genome -> Optional.of(failure).filter(f -> broken.test(genome)), 10_000)
                .shrink(large, failure);
        assertThat(smallest.mutations()).hasSize(1);
        assertThat(smallest.first().rows()).hasSize(1);
        assertThat(smallest.first().lines()).hasSize(1);
        assertThat(smallest.first().site().pages()).isEmpty();
        assertThat(smallest.first().site().languages()).hasSize(1);
        assertThat(smallest.first().roles()).hasSize(1);
    }

    @Test
    void a_product_that_fails_otherwise_is_not_the_same_product() {
        var genome = Genome.of(2);
        var shrinker = new Shrinker(smaller -> Optional.of(new Failure("check", "")), 1_000);
        assertThat(shrinker.shrink(genome, new Failure("build", ""))).isEqualTo(genome);
    }

    private static String kind(Map.Entry<SiteAddress, String> gone) {
        return gone.getKey().kind() + (gone.getValue().isEmpty() ? "" : " for");
    }

    private static List<PageElement> elements(Snapshot snapshot) {
        return snapshot.site().pages().stream()
                .flatMap(page -> page.elements().stream())
                .toList();
    }

    /** Those of each port and of each host. */
    private static List<List<String>> doubts(Snapshot snapshot) {
        var doubts = new Doubts(snapshot);
        return Stream.concat(
                        snapshot.rows().stream()
                                .flatMap(row -> row.lines().stream().map(line -> doubts.of(row, line))),
                        snapshot.usedHosts().stream().map(doubts::of))
                .toList();
    }

    private static boolean hasShell(Snapshot snapshot) {
        return snapshot.lines().stream().anyMatch(line -> line.speaks().kind().equals("shell"));
    }

    private static long rightToLeft(Snapshot snapshot) {
        return snapshot.site().languages().stream()
                .filter(language -> language.words().rightToLeft())
                .count();
    }

    private static Set<Step> taken() {
        return GENOMES.stream()
                .flatMap(genome -> {
                    var editions = genome.editions();
                    return IntStream.range(0, genome.mutations().size())
                            .filter(i -> genome.mutations().get(i).step() == Step.NOTHING
                                    || !editions.get(i).nextEdition().equals(editions.get(i + 1)))
                            .mapToObj(i -> genome.mutations().get(i).step());
                })
                .collect(Collectors.toSet());
    }

    private static <T, R> Set<R> each(Function<Snapshot, Collection<T>> items, Function<T, R> fact) {
        return EDITIONS.stream()
                .flatMap(snapshot -> items.apply(snapshot).stream())
                .map(fact)
                .collect(Collectors.toSet());
    }
}
