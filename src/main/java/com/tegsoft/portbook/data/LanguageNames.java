package com.tegsoft.portbook.data;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Message;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.text.Texts;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What things are called in a language; in the source language where a partial language has no text. */
record LanguageNames(Content content, Language language) {

    String text(String id) {
        return in(language.code(), id)
                .or(() -> in(content.site().source(), id))
                .orElseThrow(() -> new IllegalArgumentException("no text `" + id + "` in " + language.code()));
    }

    private Optional<String> in(String code, String id) {
        return Optional.ofNullable(content.texts().get(code))
                .map(Texts::entries)
                .map(entries -> entries.get(id))
                .map(Texts.Entry::text)
                .filter(text -> !text.isBlank());
    }

    String name(String section, Id id) {
        return text(section + "." + id + ".name");
    }

    /** The word for one of a fixed set of values. */
    String word(String set, Enum<?> value) {
        return text("ui." + set + "." + EnumNames.of(value));
    }

    String heading(SheetColumn column) {
        var name = text(column.heading());
        return column.holdsIds() ? Message.format(language, text(SheetColumn.ID), Map.of("column", name)) : name;
    }

    String setting(Id id) {
        return name("settings", id);
    }

    /** How a port follows from settings, as pages say it. */
    String computed(Formula formula) {
        var words = new TreeMap<String, String>();
        words.put("port", formula.firstWords(this::setting));
        formula.count().ifPresent(count -> words.put("count", count.words(this::setting)));
        var id = words.containsKey("count") ? "ui.condition.computedrange" : "ui.condition.computed";
        return Message.format(language, text(id), words);
    }

    /** The alternatives of a service, of which one is needed, as pages say it. */
    String choices(Service service) {
        var choices = service.alternatives().stream()
                .map(service::of)
                .map(ports -> Message.list(
                        language,
                        ports.stream().map(listener -> listener.port().label()).toList()))
                .toList();
        return Message.format(
                language, text("ui.condition.oneof"), Map.of("choices", Message.either(language, choices)));
    }

    /** Which machine each role is that is a different one in each service, one a line. */
    String machines(Service service) {
        return content.matrix().machines(service).stream()
                .map(role -> name("roles", role) + ": " + text(TextIds.machine(service.id(), role)))
                .collect(Collectors.joining("\n"));
    }

    String protocol(Listener listener) {
        return content.matrix()
                .protocol(listener.protocol())
                .flatMap(Protocol::name)
                .orElseGet(() -> name("protocols", listener.protocol()));
    }

    /** The parts of the product that a service has; the server, if there are none. */
    String own(Service service) {
        return service.components().isEmpty()
                ? text("product.label")
                : listed(service.components(), id -> name("roles", id));
    }

    /** The other side of a service. */
    String peers(Service service) {
        return listed(service.peers(), id -> {
            if (service.hosts().contains(id)) {
                return content.matrix().host(id).name();
            }
            return name(service.systems().contains(id) ? "systems" : "roles", id);
        });
    }

    /** Each address of a host on a line of its own, after the host's name; the name alone if none is published. */
    String addresses(Service service) {
        return service.hosts().stream()
                .map(content.matrix()::host)
                .map(LanguageNames::addresses)
                .collect(Collectors.joining("\n"));
    }

    private static String addresses(Host host) {
        return host.isUnpublished()
                ? host.name()
                : host.addresses().stream()
                        .map(address -> host.name() + " = " + address.text())
                        .collect(Collectors.joining("\n"));
    }

    /** Names, as a list. */
    String listed(Collection<Id> ids, Function<Id, String> name) {
        return ids.stream().map(name).collect(Collectors.joining(text("ui.comma") + " "));
    }

    /** Purposes that have a sheet, in the order of the matrix. */
    List<String> purposes() {
        return content.matrix().purposes().keySet().stream()
                .map(id -> name("purposes", id))
                .toList();
    }
}
