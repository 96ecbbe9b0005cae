package com.tegsoft.portbook.site.search;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.site.view.LanguageTexts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the matrix in one line: who connects from where, and whether it is encrypted. */
public record RowSummary(Matrix matrix, LanguageTexts texts) {

    /** Such as {@code From: End user, System · any source · TLS}. */
    public String of(Service service, Listener listener) {
        var inbound = service.direction() == Direction.INBOUND;
        var side = texts.text(inbound ? "ui.column.from" : "ui.column.to");
        var roles = inbound
                ? service.roles().stream().map(role -> texts.nameOf("roles", role.value()))
                : Stream.<String>of();
        var systems = service.systems().stream().map(system -> texts.nameOf("systems", system.value()));
        var hosts = service.hosts().stream()
                .map(host -> texts.isolated(matrix.host(host).name()));
        var peers = Stream.of(roles, systems, hosts).flatMap(names -> names);
        return Stream.of(
                        Stream.of(side + ": " + peers.collect(Collectors.joining(texts.text("ui.comma") + " "))),
                        service.exposure(listener).map(texts::word).stream(),
                        Stream.of(encryption(listener)),
                        texts.conditions(service, listener).stream())
                .flatMap(words -> words)
                .collect(Collectors.joining(" · "));
    }

    private String encryption(Listener listener) {
        return listener.encryption() == Encryption.NONE
                ? texts.text("ui.doubt.clear-text")
                : texts.word(listener.encryption());
    }
}
