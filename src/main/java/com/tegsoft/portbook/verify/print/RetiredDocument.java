package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Retired;
import com.tegsoft.portbook.path.SitePaths;
import java.util.Optional;
import java.util.stream.Stream;

/** What the document of a retired purpose must say. */
record RetiredDocument(PrintTexts texts, Retired retired) {

    PrintedFrame frame() {
        return new PrintedFrame(
                texts,
                texts.texts().nameOf("retired", retired.id().value()),
                texts.ui("retired.gone"),
                SitePaths.shortLink(texts.base(), retired.id().value()));
    }

    DocumentLines lines() {
        var lines = frame().begin().add(texts.ui("retired.gone"));
        texts.proseIfAny("retired." + retired.id() + ".text").ifPresent(lines::add);
        retired.successor().ifPresent(next -> lines.add(texts.ui("retired.successor") + " " + successor(next)));
        return lines.add(PrintTexts.address(texts.home() + SitePaths.ALL_CHANGES, texts.ui("changes.title")));
    }

    private String successor(Id id) {
        var current = Stream.of(IdKind.values())
                .filter(kind -> kind.ids(texts.matrix()).contains(id))
                .findFirst();
        var kind = current.or(() ->
                        Optional.ofNullable(texts.matrix().retired().get(id)).map(Retired::was))
                .orElseThrow();
        var name = current.map(known -> texts.name(known, id))
                .orElseGet(() -> texts.texts().nameOf("retired", id.value()));
        return PrintTexts.link(name, texts.home() + SitePaths.of(kind, id));
    }
}
