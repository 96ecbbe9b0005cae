package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.ibm.icu.text.SpoofChecker;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** Two ids of a section look alike. */
@AutoService(Check.class)
public final class LookAlikeId implements Check {

    @Override
    public String why() {
        return "The digit one and the letter l, or rn and m, look the same in many fonts. A reader who types such an "
                + "id from a ticket gets the other page.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "  updates: {}", "  updates: {}\n  ca11s: {}")
                .and(
                        "en/texts.yaml",
                        "text: Fetching new maps.}",
                        "text: Fetching new maps.}\n  ca11s: {name: Ringing, text: Calls that ring.}")
                .and(
                        "tr/texts.yaml",
                        "text: Yeni haritaları almak.}",
                        "text: Yeni haritaları almak.}\n  ca11s: {name: Çalma, text: Çalan aramalar.}")
                .and("matrix.yaml", "purposes: [updates]", "purposes: [updates, ca11s]");
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
    private static final SpoofChecker LOOKS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    @Override
    public Stream<Finding> find(Content content) {
        return SECTIONS.stream().flatMap(section -> find(content, section, new Declared(content, section).ids()));
    }

    private Stream<Finding> find(Content content, String section, List<String> ids) {
        var seen = new HashMap<String, String>();
        var findings = Stream.<Finding>builder();
        for (var id : ids) {
            var other = seen.putIfAbsent(LOOKS.getSkeleton(id), id);
            if (other != null && Suggestion.distance(id, other) > 1) {
                findings.add(new Finding(
                                id(),
                                content.inMatrix(section, id),
                                "`%s` looks like `%s`".formatted(id, other),
                                "rename one of them")
                        .with(content.inMatrix(section, other), "the other one"));
            }
        }
        return findings.build();
    }
}
