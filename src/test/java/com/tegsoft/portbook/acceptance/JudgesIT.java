package com.tegsoft.portbook.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Platform.Label;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every platform's files before a judge who is not ours; whoever has none stays without a label. */
@Needs({"node", "python3", "nft", "iptables", "ufw", "fwbedit", "ansible-playbook", "aclgen"})
class JudgesIT {

    private static final List<Artefact> PUBLISHED = HostileContent.published();
    private static final List<Artefact> HOSTILE = HostileContent.snippets();
    private static final List<Artefact> TRANSLATED = HostileContent.translated();
    private static final List<Artefact> PORTLESS = HostileContent.portless();

    static Stream<ExternalParser> judges() throws IOException {
        return ExternalParser.all().stream();
    }

    static Stream<ExternalParser> judgesOfPortless() throws IOException {
        return judges().filter(judge -> !judge.portless().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("judges")
    void the_judge_takes_what_is_published_and_notices_what_is_broken(ExternalParser judge, @TempDir Path folder)
            throws Exception {
        var docket = new ParserInput()
                .add("published", judge.platform(), PUBLISHED)
                .add("hostile", judge.platform(), HOSTILE);
        assertJudged(judge, docket, judge.broken(), folder);
        Verified.record(judge.platform(), Label.PARSER_CHECKED);
    }

    @ParameterizedTest
    @MethodSource("judgesOfPortless")
    void the_judge_understands_messages_and_protocols_without_ports(ExternalParser judge, @TempDir Path folder)
            throws Exception {
        var docket = new ParserInput().add("published", judge.platform(), PORTLESS);
        assertThat(docket.items().values())
                .flatExtracting(item -> item.opening().stream()
                        .flatMap(opening -> opening.snippet().entries().stream())
                        .toList())
                .anyMatch(entry -> !entry.port().ported());
        assertJudged(judge, docket, judge.portless(), folder);
    }

    static Stream<ExternalParser> judgesOfTranslations() throws IOException {
        return judges().filter(judge -> TRANSLATED.stream()
                .flatMap(artefact -> artefact.expectation().stream())
                .anyMatch(effect -> effect instanceof Expectation.SnippetEffect about
                        && about.snippet().platform().id().equals(judge.platform())
                        && about.snippet().translation().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("judgesOfTranslations")
    void the_judge_takes_a_translation(ExternalParser judge, @TempDir Path folder) throws Exception {
        assertJudged(judge, new ParserInput().add("translated", judge.platform(), TRANSLATED), List.of(), folder);
    }

    private static void assertJudged(
            ExternalParser judge, ParserInput docket, List<ExternalParser.Broken> broken, Path folder)
            throws Exception {
        var sound = List.copyOf(docket.items().keySet());
        broken.forEach(docket::add);
        docket.write(folder);
        var verdicts = judge.hear(folder);
        assertThat(verdicts).containsOnlyKeys(docket.items().keySet());
        assertThat(sound).hasSizeGreaterThan(5).allSatisfy(path -> assertTaken(docket, path, verdicts));
        assertThat(broken).allSatisfy(one -> assertNoticed(one, docket, verdicts));
    }

    @Test
    void every_judge_is_tried_with_five_kinds_of_damage() throws IOException {
        for (var judge : ExternalParser.all()) {
            var kinds = judge.broken().stream()
                    .collect(
                            groupingBy(ExternalParser.Broken::variant, mapping(ExternalParser.Broken::what, toList())));
            assertThat(kinds).as(judge.platform()).containsOnlyKeys(opening(judge.platform()));
            assertThat(kinds.values()).as(judge.platform()).allSatisfy(what -> assertThat(what)
                    .doesNotHaveDuplicates()
                    .contains("port", "protocol", "quote", "keyword", "end"));
        }
    }

    /** The variants of a platform that open something. */
    private static Set<String> opening(String platform) {
        return PUBLISHED.stream()
                .flatMap(artefact -> artefact.expectation().stream())
                .flatMap(scope -> scope instanceof Expectation.OpeningSnippet opening
                        ? Stream.of(opening.snippet().platform())
                        : Stream.empty())
                .filter(candidate -> candidate.id().equals(platform))
                .flatMap(found -> found.files().keySet().stream())
                .filter(variant -> !variant.equals(Platform.REMOVE))
                .collect(toSet());
    }

    private static void assertTaken(ParserInput docket, String path, Map<String, ParserResult> verdicts) {
        var verdict = Optional.ofNullable(verdicts.get(path)).orElseThrow();
        assertThat(verdict.refused()).as(path).isEmpty();
        docket.item(path).opening().ifPresent(opening -> {
            verdict.opens()
                    .ifPresent(opens -> assertThat(opens).as(path).isEqualTo(ParserResult.expected(opening.snippet())));
            assertThat(SnippetVerifier.findings(path, opening, docket.item(path).text()))
                    .isEmpty();
        });
    }

    private static void assertNoticed(
            ExternalParser.Broken broken, ParserInput docket, Map<String, ParserResult> verdicts) {
        var path = broken.path();
        var opening = docket.item(path).opening().orElseThrow();
        var verdict = Optional.ofNullable(verdicts.get(path)).orElseThrow();
        var notice = verdict.refused().isPresent()
                ? ExternalParser.Notice.REFUSED
                : verdict.opens()
                        .filter(opens -> !opens.equals(ParserResult.expected(opening.snippet())))
                        .map(opens -> ExternalParser.Notice.OTHER)
                        .orElse(ExternalParser.Notice.READER);
        assertThat(notice).as("%s: %s", path, verdict).isEqualTo(broken.notice());
        if (notice == ExternalParser.Notice.READER) {
            assertThat(SnippetVerifier.findings(path, opening, docket.item(path).text()))
                    .as("our own reader, " + path)
                    .isNotEmpty();
        }
    }
}
