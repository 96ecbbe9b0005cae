package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** Notes about something: the doubts that a text answers, and the points that are not confirmed. */
final class NoteLines {

    private record Note(String title, List<String> said) {}

    private final PageTexts texts;
    private final List<Note> notes = new ArrayList<>();

    NoteLines(PageTexts texts) {
        this.texts = texts;
    }

    /** @param key the prefix of the text that answers a doubt */
    void add(Enum<?> doubt, String key) {
        notes.add(new Note(texts.texts().word(doubt), List.of(texts.prose(key + "." + EnumNames.of(doubt)))));
    }

    /** Which machine a role is in a service, if it is a different one in each. */
    void machines(Service service) {
        texts.matrix()
                .machines(service)
                .forEach(role -> notes.add(new Note(texts.machineTitle(role), List.of(texts.machine(service, role)))));
    }

    /** Which machine a role is in each of some services. */
    void machines(Id role, Collection<Service> services) {
        var machines = texts.machines(role, services);
        if (!machines.isEmpty()) {
            notes.add(new Note(texts.ui("machine.role"), machines));
        }
    }

    void assume(Collection<Id> assumptions) {
        if (!assumptions.isEmpty()) {
            notes.add(new Note(
                    texts.ui("assumption"),
                    assumptions.stream()
                            .map(id -> texts.prose("assumptions." + id + ".text"))
                            .toList()));
        }
    }

    /** All that is to be said about a service. */
    void of(Service service) {
        machines(service);
        doubts(service);
        assume(service.assumptions());
    }

    /** Why the ports of a service are as they are. */
    void doubts(Service service) {
        service.listeners().stream()
                .flatMap(listener -> listener.because().stream())
                .distinct()
                .sorted()
                .forEach(doubt -> add(doubt, "services." + service.id() + ".because"));
    }

    /** Each text with the title of its note. */
    void each(BiConsumer<String, String> use) {
        notes.forEach(note -> note.said().forEach(text -> use.accept(note.title(), text)));
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** Adds them where the page is. */
    void addTo(PageLines page) {
        var place = page.place();
        notes.forEach(note -> {
            page.term(place, "", note.title());
            note.said().forEach(page::add);
        });
        page.at(place);
    }
}
