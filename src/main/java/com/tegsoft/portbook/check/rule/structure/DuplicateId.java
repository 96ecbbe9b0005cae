package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** One id is declared in two sections. */
@AutoService(Check.class)
public final class DuplicateId implements Check {

    @Override
    public String why() {
        return "Services, purposes, roles, systems and hosts share their short links and parameters: `p/web/` can mean only one thing.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "  updates: {}", "  updates: {}\n  web: {}")
                .and(
                        "en/texts.yaml",
                        "text: Fetching new maps.}",
                        "text: Fetching new maps.}\n  web: {name: Web pages, text: Viewing web pages.}")
                .and(
                        "tr/texts.yaml",
                        "text: Yeni haritaları almak.}",
                        "text: Yeni haritaları almak.}\n  web: {name: Web sayfaları, text: Web sayfalarını "
                                + "görüntülemek.}")
                .and("matrix.yaml", "purposes: [browsing]", "purposes: [browsing, web]");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }

    private static final List<String> SECTIONS = List.of("services", "purposes", "roles", "systems", "hosts");

    @Override
    public Stream<Finding> find(Content content) {
        var seen = new HashMap<String, String>();
        var findings = Stream.<Finding>builder();
        for (var section : SECTIONS) {
            for (var id : new Declared(content, section).ids()) {
                var first = seen.putIfAbsent(id, section);
                if (first != null) {
                    findings.add(new Finding(
                                    id(),
                                    content.inMatrix(section, id),
                                    "`%s` is declared in `%s` and in `%s`".formatted(id, first, section),
                                    "rename one of them; a published id must keep its meaning")
                            .with(content.inMatrix(first, id), "first here"));
                }
            }
        }
        return findings.build();
    }
}
