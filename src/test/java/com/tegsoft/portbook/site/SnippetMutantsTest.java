package com.tegsoft.portbook.site;

import static com.tegsoft.portbook.site.SampleSnippets.OPERATOR;
import static com.tegsoft.portbook.site.SampleSnippets.PORTLESS;
import static com.tegsoft.portbook.site.SampleSnippets.SNIPPETS;
import static com.tegsoft.portbook.site.SampleSnippets.TUNNELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file that a platform prints for the sample's operators, and for messages and protocols without ports, with a line less, a line twice, two lines swapped, or
 * another word of the same file in a line: the reader notices each that is not harmless.
 */
class SnippetMutantsTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.:/-]+");

    /** Comments: no program reads them, and those that say what the file is about are compared nevertheless. */
    private static final Pattern COMMENT =
            Pattern.compile("\\s*([#!](?!/bin).*|// .*| [A-Z0-9a-z].*|\\s+\"[^\"]*\",?)?");

    /** Words at the end of a line that only explain an entry: the setting that moves its port. */
    private static final Pattern REMARK =
            Pattern.compile("(.* remark .*|.* # [a-z0-9-]+): [a-z0-9-]+, |.* remark [a-z0-9-]+, ");

    /** Lines that mean the same in any order: definitions, entries that all allow, and what is taken back. */
    private static final List<Pattern> UNORDERED = Stream.of(
                    "[A-Z0-9_]+=\"[0-9][0-9a-f:./, -]*\"",
                    "define [a-z0-9_]+ = .*",
                    " +[a-z0-9_]+_[46]: \\[.*\\]",
                    " +\"[a-zA-Z0-9]+V[46]\": \\{ \"type\": \"array\".*",
                    "  \\[string\\[\\]\\]\\$[A-Za-z0-9]+Nets = .*",
                    "(set|delete) (address|service|security address-book|applications) .*",
                    "set .* match ((source|destination)-address|application) .*",
                    "set .* from (source|destination)-prefix-list .*",
                    "delete firewall family .*",
                    "delete policy-options .*",
                    "      \\{\"resource_type\": \"ChildGroup\", .*",
                    "    \\{\"resource_type\": \"ChildService\", .*",
                    "param [a-z][A-Za-z0-9]* (array|string) = .*",
                    "        <(Network|Service)>.*",
                    "  <FirewallRule><Name>.*",
                    "  <Services><Name>.*",
                    "  <IPHost><Name>.*",
                    "service-object [a-z0-9-]+( .*)?",
                    "address-group ipv[46] [a-z0-9-]+",
                    "no (access-rule|(address|service)-(group|object)) .*",
                    "set rulebase .*",
                    "delete firewall group .*",
                    "(IN|OUT) ACCEPT .*",
                    "[0-9][0-9a-f.:]*/[0-9]+",
                    "remove \"IPSET .*",
                    "    \\{ note = .*",
                    "(/ip|/ipv6) firewall (address-list|filter) add .*",
                    "  \"[a-z0-9_]+\" => .*",
                    "    \"[a-z0-9_]+\": .*",
                    "  \\[\\$(out|in)side, .*",
                    "    \\((OUT|IN)SIDE, .*",
                    "add rule inet .* accept comment .*",
                    "-A [a-z0-9-]+-[iotf] -[sd] .* -j ACCEPT",
                    "for net in .*; done( #.*)?",
                    "New-NetFirewallRule .*",
                    "remove \"\\$1\" .*",
                    "no (access-list|object-group) .*",
                    " +no permit .*",
                    " +delete \".*\"",
                    "delete (rulebase|security policies) .*",
                    "(in  from|out to  ) .*",
                    "[0-9-]{10},(inbound|outbound),.*",
                    "access-list .*")
            .map(Pattern::compile)
            .toList();

    private static final int WORDS_TRIED = 2;

    static Stream<Arguments> variants() {
        return SNIPPETS.platforms().stream().flatMap(platform -> platform.files().keySet().stream()
                .map(variant -> arguments(platform.id(), variant)));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void a_changed_line_is_noticed(String id, String variant) {
        requireNoticed(SNIPPETS, OPERATOR, id, variant);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void a_changed_line_about_protocols_without_ports_is_noticed(String id, String variant) {
        requireNoticed(TUNNELS, PORTLESS, id, variant);
    }

    private static void requireNoticed(PublishedSnippets snippets, Scope scope, String id, String variant) {
        var platform = snippets.platform(id);
        var effect = snippets.effect(platform, scope, variant).orElseThrow();
        var text = snippets.text(platform, scope, variant);
        assertThat(SnippetVerifier.findings(id, effect, text)).isEmpty();
        var survivors = new ArrayList<String>();
        mutants(text.lines().toList()).forEach((mutant, what) -> {
            if (!mutant.equals(text)
                    && SnippetVerifier.findings(id, effect, mutant).isEmpty()) {
                survivors.add(what);
            }
        });
        assertThat(survivors).isEmpty();
    }

    private static Map<String, String> mutants(List<String> lines) {
        var mutants = new LinkedHashMap<String, String>();
        var words = List.copyOf(new LinkedHashSet<>(lines.stream()
                .flatMap(line -> WORD.matcher(line).results().map(found -> found.group()))
                .toList()));
        var random = new Random(17);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!COMMENT.matcher(line).matches()) {
                mutants.putIfAbsent(with(lines, i, List.of()), "without: " + line);
                mutants.putIfAbsent(with(lines, i, List.of(line, line)), "twice: " + line);
                if (i + 1 < lines.size() && isOrdered(line, lines.get(i + 1))) {
                    var swapped = new ArrayList<>(lines);
                    swapped.set(i, lines.get(i + 1));
                    swapped.set(i + 1, line);
                    mutants.putIfAbsent(whole(swapped), "swapped: " + line + "\n  and " + lines.get(i + 1));
                }
                for (var other : others(line, words, random)) {
                    mutants.putIfAbsent(with(lines, i, List.of(other)), "changed: " + line + "\n       to " + other);
                }
            }
        }
        return mutants;
    }

    private static boolean isOrdered(String line, String next) {
        return !COMMENT.matcher(next).matches()
                && UNORDERED.stream()
                        .noneMatch(form -> form.matcher(line).matches()
                                && form.matcher(next).matches());
    }

    private static List<String> others(String line, List<String> words, Random random) {
        return WORD.matcher(line)
                .results()
                .filter(found ->
                        !REMARK.matcher(line.substring(0, found.start())).matches())
                .flatMap(found -> random.ints(WORDS_TRIED, 0, words.size())
                        .mapToObj(word ->
                                line.substring(0, found.start()) + words.get(word) + line.substring(found.end())))
                .filter(other -> !other.equals(line))
                .distinct()
                .toList();
    }

    private static String with(List<String> lines, int at, List<String> instead) {
        var other = new ArrayList<>(lines.subList(0, at));
        other.addAll(instead);
        other.addAll(lines.subList(at + 1, lines.size()));
        return whole(other);
    }

    private static String whole(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
