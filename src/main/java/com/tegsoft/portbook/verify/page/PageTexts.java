package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.verify.words.MatrixWords;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The names and texts of one language, as lines of a page have them. */
record PageTexts(Content content, LanguageTexts texts) implements MatrixWords {

    static PageTexts of(Content content, Language language) {
        return new PageTexts(content, LanguageTexts.of(content, language));
    }

    @Override
    public String home() {
        return SitePaths.home("", language().code());
    }

    @Override
    public LinkForm linkForm() {
        return PageTexts::link;
    }

    /** The name of something, with a link to its page. */
    String link(IdKind kind, Id id) {
        return link(name(kind, id), kind, id);
    }

    String link(String words, IdKind kind, Id id) {
        return link(words, home() + SitePaths.of(kind, id));
    }

    /** Where a link leads that a Markdown page writes as {@code service:web-access}. */
    String address(String kind, String id) {
        return "/" + home()
                + (kind.equals("page")
                        ? SitePaths.place(id)
                        : SitePaths.of(EnumNames.parse(IdKind.class, kind), new Id(id)));
    }

    static String link(String words, String target) {
        return "[" + words + "](" + target + ")";
    }

    String links(IdKind kind, Collection<Id> ids) {
        return joined(ids.stream().map(id -> link(kind, id)).toList());
    }

    /** How a port is encrypted, or a warning. */
    String encryption(Listener listener) {
        return listener.encryption() == Encryption.NONE ? ui("unencrypted") : texts().word(listener.encryption());
    }

    static String ports(Service service, String separator) {
        return service.listeners().stream()
                .map(Listener::port)
                .map(MatrixWords::port)
                .collect(Collectors.joining(separator));
    }

    /** What marks English words, such as a command, on a page of another language. */
    String inEnglish() {
        return language().code().equals("en") ? "" : "{lang=en}";
    }

    /** A command, with its mark in front. */
    String command(String command) {
        return (inEnglish() + " " + command).strip();
    }

    static String anchor(String id) {
        return id.isEmpty() ? "" : "{#" + id + "}";
    }

    /** The link of a heading to itself. */
    String here(String anchor, String heading) {
        return " [#](#%s){aria-label=%s}".formatted(anchor, ui("copy.section", Map.of("name", heading)));
    }
}
