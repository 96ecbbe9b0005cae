package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Role;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.verify.words.MatrixWords;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names and texts of one language as documents print them, with full URLs. */
record PrintTexts(Content content, LanguageTexts texts) implements MatrixWords {

    String base() {
        return content.site().baseUrl().toString();
    }

    @Override
    public String home() {
        return SitePaths.home(base(), language().code());
    }

    @Override
    public LinkForm linkForm() {
        return PrintTexts::link;
    }

    /** A text with the facts in it filled in, without links. */
    String plain(String id) {
        return filledIn(text(id), (words, target) -> words);
    }

    /** A link whose name is its words. */
    static String link(String words, String target) {
        return link(words, target, words);
    }

    static String link(String words, String target, String name) {
        return "[" + words + "](" + target + "|" + name + ")";
    }

    /** A link that shows its URL. */
    static String address(String target, String name) {
        return link(target, target, name);
    }

    String names(IdKind kind, Collection<Id> ids) {
        return joined(ids.stream().map(id -> name(kind, id)).toList());
    }

    /** The notes about a service: a heading and its texts. */
    Map<String, List<String>> notes(Service service) {
        var notes = new LinkedHashMap<String, List<String>>();
        matrix().machines(service).forEach(role -> notes.put(machineTitle(role), List.of(machine(service, role))));
        service.listeners().stream()
                .flatMap(listener -> listener.because().stream())
                .distinct()
                .sorted()
                .forEach(doubt -> notes.computeIfAbsent(texts.word(doubt), key -> new ArrayList<>())
                        .add(prose("services." + service.id() + ".because." + EnumNames.of(doubt))));
        notes.putAll(assumptions(service.assumptions()));
        return notes;
    }

    /** The notes about a role. */
    Map<String, List<String>> notes(Role role) {
        var notes = new LinkedHashMap<String, List<String>>();
        var machines = machines(role.id(), matrix().services().values());
        if (!machines.isEmpty()) {
            notes.put(ui("machine.role"), machines);
        }
        notes.putAll(assumptions(role.assumptions()));
        return notes;
    }

    Map<String, List<String>> notes(Host host) {
        var notes = new LinkedHashMap<String, List<String>>();
        host.because().stream()
                .sorted()
                .forEach(doubt -> notes.put(
                        texts.word(doubt), List.of(prose("hosts." + host.id() + ".because." + EnumNames.of(doubt)))));
        notes.putAll(assumptions(host.assumptions()));
        return notes;
    }

    Map<String, List<String>> assumptions(Collection<Id> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Map.of(
                        ui("assumption"),
                        ids.stream()
                                .map(id -> prose("assumptions." + id + ".text"))
                                .toList());
    }
}
