package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A purpose is declared but no service uses it. */
@AutoService(Check.class)
public final class UnusedPurpose implements Check {

    @Override
    public String why() {
        return "Readers choose a purpose to learn what to open. A purpose without any port leaves them with "
                + "an empty page.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "  updates: {}", "  updates: {}\n  archive: {}")
                .and(
                        "en/texts.yaml",
                        "text: Fetching new maps.}",
                        "text: Fetching new maps.}\n  archive: {name: Archive, text: Keeping old maps.}")
                .and(
                        "tr/texts.yaml",
                        "text: Yeni haritaları almak.}",
                        "text: Yeni haritaları almak.}\n  archive: {name: Arşiv, text: Eski haritaları saklamak.}");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "purposes: [browsing]", "purposes: [browsing, updates]");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var used = content.matrix().services().values().stream()
                .flatMap(service -> service.purposes().stream())
                .collect(Collectors.toSet());
        return new Declared(content, "purposes").unused(this, used);
    }
}
