package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.verify.reader.HtmlSnippetRegions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the snippets of a page: each line deleted, and each attribute with the next other value on the page. */
class SnippetRegionsIT {

    private static final Rendered SITE = Rendered.product();

    private static final Pattern REGION =
            Pattern.compile("(?s)<section aria-labelledby=\"snippets\">.*?</section>|<form class=\"values\".*?</form>"
                    + "|<div class=\"snippets\">.*?(?=</main>)|<table class=\"platforms\">.*?</table>"
                    + "|<section aria-labelledby=\"labels\">.*?</section>");
    private static final Pattern WITH_WORDS =
            Pattern.compile(".*<(p|li|a|option|input|label|summary|dt|dd|tr|legend|caption)\\b.*>.*");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            " (href|download|data-[a-z]+|id|name|value|for|aria-label|aria-describedby|placeholder)=\"([^\"]*)\"");
    private static final Pattern WORDS = Pattern.compile(">([^<>\\n]*[^<>\\s][^<>\\n]*)<");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/purposes/backup-service/index.html",
                "ar/roles/system/index.html",
                "ar/ports/console-access/index.html",
                "de/snippets/ansible-firewalld/index.html",
                "tr/snippets/nftables/index.html",
                "en/snippets/index.html"
            })
    void is_noticed_when_it_changes(String path) {
        var artefact = SITE.artefact(path);
        var page = new String(artefact.bytes(), StandardCharsets.UTF_8);
        var expected = expected(artefact);
        assertThat(HtmlSnippetRegions.read(path, page)).containsExactlyInAnyOrderElementsOf(expected);
        var changed = REGION.matcher(page)
                .results()
                .flatMap(region -> changes(page, region))
                .distinct()
                .toList();
        assertThat(changed).hasSizeGreaterThan(20);
        assertThat(changed.stream()
                        .filter(text -> Comparison.findings(path, expected, HtmlSnippetRegions.read(path, text))
                                .isEmpty())
                        .map(text -> difference(page, text)))
                .isEmpty();
    }

    private static List<String> expected(Artefact artefact) {
        var shown = ((Expectation.Page) artefact.expectation().orElseThrow()).snippets();
        var language = SITE.content().site().languages().stream()
                .filter(one -> shown.language().filter(one.code()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return SnippetRegionLines.of(shown, LanguageTexts.of(SITE.content(), language), artefact.path());
    }

    private static Stream<String> changes(String page, MatchResult region) {
        var before = page.substring(0, region.start());
        var after = page.substring(region.end());
        var lines = region.group().lines().toList();
        var spoken = IntStream.range(0, lines.size())
                .filter(i -> WITH_WORDS.matcher(lines.get(i)).matches()
                        && !lines.get(i).contains("role=\"status\""))
                .boxed()
                .toList();
        return twoOfAKind(lines, spoken).flatMap(i -> Stream.concat(Stream.of(""), others(lines, i, spoken))
                .map(line -> {
                    var other = new ArrayList<>(lines);
                    other.set(i, line);
                    return before + String.join("\n", other) + after;
                }));
    }

    /** Lines with the same elements are read alike. */
    private static Stream<Integer> twoOfAKind(List<String> lines, List<Integer> spoken) {
        return spoken.stream()
                .collect(Collectors.groupingBy(
                        i -> lines.get(i).replaceAll("\"[^\"]*\"", "").replaceAll(">[^<]*", ">")))
                .values()
                .stream()
                .flatMap(alike -> alike.stream().limit(2));
    }

    /** The line with the value of an attribute, or the words, of the next line that has another. */
    private static Stream<String> others(List<String> lines, int at, List<Integer> spoken) {
        var line = lines.get(at);
        var attributes = ATTRIBUTE.matcher(line).results().flatMap(found -> spoken.stream()
                .filter(i -> i > at)
                .flatMap(i -> ATTRIBUTE.matcher(lines.get(i)).results())
                .filter(other ->
                        other.group(1).equals(found.group(1)) && !other.group(2).equals(found.group(2)))
                .limit(1)
                .map(other -> replaced(line, found, 2, other.group(2))));
        var words = WORDS.matcher(line).results().flatMap(found -> spoken.stream()
                .filter(i -> i > at)
                .flatMap(i -> WORDS.matcher(lines.get(i)).results())
                .filter(other -> !other.group(1).strip().equals(found.group(1).strip()))
                .limit(1)
                .map(other -> replaced(line, found, 1, other.group(1))));
        return Stream.concat(attributes, words);
    }

    private static String replaced(String line, MatchResult found, int group, String value) {
        return line.substring(0, found.start(group)) + value + line.substring(found.end(group));
    }

    private static String difference(String page, String text) {
        var before = page.lines().toList();
        var after = text.lines().toList();
        var at = IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .findFirst()
                .orElse(0);
        return before.get(at) + "\n-> " + after.get(at);
    }
}
