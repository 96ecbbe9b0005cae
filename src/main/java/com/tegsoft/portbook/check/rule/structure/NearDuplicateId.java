package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.WellKnownProtocols;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two ids of a section differ only in one letter or in hyphens. */
@AutoService(Check.class)
public final class NearDuplicateId implements Check {

    @Override
    public String why() {
        return "`update` and `updates` are the same to a reader but different to the build. One of them is a mistake, "
                + "or both need clearer names.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "  updates: {}", "  updates: {}\n  update: {}")
                .and(
                        "en/texts.yaml",
                        "text: Fetching new maps.}",
                        "text: Fetching new maps.}\n  update: {name: Renewal, text: Replacing old maps.}")
                .and(
                        "tr/texts.yaml",
                        "text: Yeni haritaları almak.}",
                        "text: Yeni haritaları almak.}\n  update: {name: Yenileme, text: Eski haritaları değiştirmek.}")
                .and("matrix.yaml", "purposes: [updates]", "purposes: [updates, update]");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "  updates: {}", "  updates: {}\n  archive: {}")
                .and(
                        "en/texts.yaml",
                        "text: Fetching new maps.}",
                        "text: Fetching new maps.}\n  archive: {name: Archive, text: Keeping old maps.}")
                .and(
                        "tr/texts.yaml",
                        "text: Yeni haritaları almak.}",
                        "text: Yeni haritaları almak.}\n  archive: {name: Arşiv, text: Eski haritaları saklamak.}")
                .and("matrix.yaml", "purposes: [updates]", "purposes: [updates, archive]");
    }

    private static final List<String> SECTIONS =
            List.of("services", "purposes", "roles", "systems", "hosts", "settings", "protocols");
    private static final int SHORTEST = 4;
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");

    @Override
    public Stream<Finding> find(Content content) {
        return SECTIONS.stream().flatMap(section -> find(content, section, new Declared(content, section).ids()));
    }

    /**
     * Ids that are equal with any one letter left out, or without hyphens, are similar: this avoids comparing all
     * pairs.
     */
    private Stream<Finding> find(Content content, String section, List<String> ids) {
        var seen = new HashMap<String, String>();
        var findings = new LinkedHashMap<String, Finding>();
        for (var id : ids) {
            for (var variant : variants(id)) {
                var other = seen.putIfAbsent(variant, id);
                if (other != null && !other.equals(id) && isNear(id, other)) {
                    findings.putIfAbsent(
                            id,
                            new Finding(
                                            id(),
                                            content.inMatrix(section, id),
                                            "`%s` is easily mistaken for `%s`".formatted(id, other),
                                            "use one of them, or names that differ in more than a letter")
                                    .with(content.inMatrix(section, other), "the other one"));
                }
            }
        }
        return findings.values().stream();
    }

    static boolean isNear(String id, String other) {
        var bare = id.replace("-", "");
        var otherBare = other.replace("-", "");
        return Math.min(bare.length(), otherBare.length()) >= SHORTEST
                && Suggestion.distance(bare, otherBare) <= 1
                && !isNumbered(id, other)
                && !differInProtocols(id, other);
    }

    /** Things in a row, like {@code node-1} and {@code node-2}, differ in nothing else. */
    private static boolean isNumbered(String id, String other) {
        return DIGITS.matcher(id).replaceAll("").equals(DIGITS.matcher(other).replaceAll(""))
                && DIGITS.matcher(id + other).find();
    }

    /** {@code ldap} and {@code ldaps}, {@code console-http} and {@code console-https}: common terms. */
    private static boolean differInProtocols(String id, String other) {
        var one = List.of(id.split("-"));
        var two = List.of(other.split("-"));
        return one.size() == two.size()
                && IntStream.range(0, one.size())
                        .filter(i -> !one.get(i).equals(two.get(i)))
                        .allMatch(i -> WellKnownProtocols.names().containsAll(Set.of(one.get(i), two.get(i))));
    }

    private static Set<String> variants(String id) {
        var bare = id.replace("-", "");
        var variants = new LinkedHashSet<String>(Set.of(bare));
        for (var i = 0; i < bare.length(); i++) {
            variants.add(bare.substring(0, i) + bare.substring(i + 1));
        }
        return variants;
    }
}
