package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.verify.words.FeatureWords;
import com.tegsoft.portbook.verify.words.LocalPortWords;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the document of all ports says about everything that the matrix declares besides services: one part for each kind, if there
 * is any of it.
 *
 * @param detailed whether each service has a place that can be linked to
 */
record DeclaredParts(PrintTexts texts, boolean detailed) {

    void add(DocumentLines lines) {
        purposes(lines);
        roles(lines);
        systems(lines);
        hosts(lines);
        settings(lines);
        features(lines);
        localPorts(lines);
        siteSpecific(lines);
    }

    private void purposes(DocumentLines lines) {
        if (texts.matrix().purposes().isEmpty()) {
            return;
        }
        lines.part("purposes", texts.ui("nav.purposes"));
        texts.matrix().purposes().values().forEach(purpose -> {
            var links = texts.joined(texts.matrix().servicesFor(purpose).stream()
                    .map(this::linked)
                    .toList());
            var text = texts.prose("purposes." + purpose.id() + ".text") + " " + links;
            noted(lines, IdKind.PURPOSE, purpose.id(), text, texts.assumptions(purpose.assumptions()));
        });
    }

    private void roles(DocumentLines lines) {
        if (texts.matrix().roles().isEmpty()) {
            return;
        }
        lines.part("roles", texts.ui("nav.roles"));
        for (var role : texts.matrix().roles().values()) {
            noted(lines, IdKind.ROLE, role.id(), texts.prose("roles." + role.id() + ".text"), texts.notes(role));
        }
    }

    private void systems(DocumentLines lines) {
        if (texts.matrix().systems().isEmpty()) {
            return;
        }
        lines.part("systems", texts.ui("systems.title"));
        for (var system : texts.matrix().systems().values()) {
            var text = texts.prose("systems." + system.id() + ".text");
            noted(lines, IdKind.SYSTEM, system.id(), text, texts.assumptions(system.assumptions()));
        }
    }

    private String linked(Service service) {
        var name = texts.name(IdKind.SERVICE, service.id());
        return detailed ? PrintTexts.link(name, "#" + service.id()) : name;
    }

    private void noted(DocumentLines lines, IdKind kind, Id id, String text, Map<String, List<String>> notes) {
        lines.term(texts.name(kind, id), with(List.of(text), notes));
    }

    private static List<String> with(List<String> blocks, Map<String, List<String>> notes) {
        return Stream.concat(blocks.stream(), notes.entrySet().stream().flatMap(note -> note.getValue().stream()
                        .map(text -> note.getKey() + ": " + text)))
                .toList();
    }

    private void hosts(DocumentLines lines) {
        if (!texts.matrix().hosts().isEmpty()) {
            lines.part("hosts", texts.ui("hosts.title"));
            texts.matrix().hosts().values().forEach(host -> lines.term(host.name(), host(host)));
        }
    }

    private List<String> host(Host host) {
        var addresses = host.isUnpublished()
                ? texts.ui("hosts.unpublished")
                : texts.addresses(host) + (host.ipv6Absent() ? " " + texts.ui("hosts.noipv6") : "");
        var feed = host.feed().map(URI::toString).stream()
                .map(url -> texts.ui("hosts.feed") + " " + PrintTexts.link(url, url));
        return with(
                Stream.concat(Stream.of(texts.prose("hosts." + host.id() + ".text"), addresses), feed)
                        .toList(),
                texts.notes(host));
    }

    private void settings(DocumentLines lines) {
        if (texts.matrix().settings().isEmpty()) {
            return;
        }
        lines.part("settings", texts.ui("settings.title"));
        lines.add(texts.ui("settings.lead"));
        for (var setting : texts.matrix().settings().values()) {
            var place = "setting." + setting.id();
            lines.heading(3, place, texts.name(IdKind.SETTING, setting.id())).place(place);
            lines.add(Stream.of(
                            texts.prose("settings." + setting.id() + ".text"),
                            texts.ui("settings.default"),
                            setting.defaultRange().toString(),
                            setting.formula().map(texts::formula).orElse(""))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
    }

    private void features(DocumentLines lines) {
        var features = FeatureWords.all(texts);
        if (!features.isEmpty()) {
            lines.part("features", texts.ui("features.title"));
            lines.add(texts.ui("features.lead"));
            features.forEach(feature -> lines.term(feature.name(), feature.about()));
        }
    }

    private void localPorts(DocumentLines lines) {
        var all = LocalPortWords.all(texts);
        if (!all.isEmpty()) {
            lines.part("local-ports", texts.ui("localports.title"));
            lines.add(texts.ui("localports.lead"));
            all.forEach(local -> lines.term(local.name(), local.about()));
        }
    }

    private void siteSpecific(DocumentLines lines) {
        if (texts.matrix().siteSpecific().isEmpty()) {
            return;
        }
        lines.part("site-specific", texts.ui("sitespecific.title"));
        lines.add(texts.ui("sitespecific.lead"));
        for (var id : texts.matrix().siteSpecific()) {
            var key = "site-specific." + id + ".";
            lines.term(
                    texts.text(key + "name"),
                    List.of(texts.prose(key + "text"), texts.ui("sitespecific.ask") + " " + texts.prose(key + "ask")));
        }
    }
}
