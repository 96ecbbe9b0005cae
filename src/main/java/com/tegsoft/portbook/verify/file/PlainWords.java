package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.text.Prose;
import com.tegsoft.portbook.text.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of one language without markup, with the facts of the matrix filled in. */
record PlainWords(Content content, LanguageTexts texts) {

    String text(String id) {
        return texts.text(id);
    }

    String message(String id, Map<String, String> arguments) {
        return texts.message(id, arguments);
    }

    /** A text that may be missing. */
    Optional<String> find(String id) {
        return texts.find(id).map(text -> Prose.parse(text).print(words -> words, this::fact));
    }

    private String fact(Reference reference) {
        var id = new Id(reference.id());
        return switch (reference.kind()) {
            case PORTS -> matrix().services().containsKey(id) ? ports(matrix().service(id)) : "";
            case SERVICE -> texts.nameOf("services", reference.id());
            case PURPOSE -> texts.nameOf("purposes", reference.id());
            case ROLE -> texts.nameOf("roles", reference.id());
            case SYSTEM -> texts.nameOf("systems", reference.id());
            case SETTING -> texts.nameOf("settings", reference.id());
            case HOST ->
                matrix().hosts().containsKey(id)
                        ? isolated(matrix().host(id).name())
                        : texts.nameOf("hosts", reference.id());
            case ADDRESSES ->
                matrix().hosts().containsKey(id) ? addresses(matrix().host(id).addresses()) : "";
            case DEFAULT -> isolated(matrix().setting(id).defaultRange().toString());
        };
    }

    private String ports(Service service) {
        return listed(service.listeners().stream().map(Listener::port).map(Port::label));
    }

    private String addresses(List<Address> addresses) {
        return listed(addresses.stream().map(Address::text));
    }

    private String listed(Stream<String> facts) {
        return facts.map(this::isolated).collect(Collectors.joining(text("ui.comma") + " "));
    }

    private Matrix matrix() {
        return content.matrix();
    }

    /** Among right-to-left letters, numbers would change places (UAX #9). */
    private String isolated(String fact) {
        return texts.language().rightToLeft() ? "\u2066" + fact + "\u2069" : fact;
    }
}
