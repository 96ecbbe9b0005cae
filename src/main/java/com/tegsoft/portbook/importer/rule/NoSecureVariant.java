package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.matrix.WellKnownProtocols;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A protocol is listed without its encrypted variant. */
@AutoService(ImportRule.class)
public final class NoSecureVariant implements ImportRule {

    @Override
    public String why() {
        return "Readers cannot tell whether the product has no encrypted port or the page omits it.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        var named =
                page.values(SourceColumn.PROTOCOL).stream().map(SourceSpan::key).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        return page.values(SourceColumn.PROTOCOL).stream()
                .filter(protocol -> seen.add(protocol.key()))
                .flatMap(protocol -> secure(protocol.key()).stream()
                        .filter(secure -> !named.contains(secure.id().value().replace("-", "")))
                        .filter(secure -> page.texts().noneMatch(words -> mentions(words, secure)))
                        .map(secure -> new Finding(
                                id(),
                                protocol.at(),
                                "`%s` is listed without `%s`"
                                        .formatted(
                                                protocol.shown(), secure.name().orElse("")),
                                "list its port too, or say that there is none")));
    }

    private static boolean mentions(SourceSpan words, Protocol secure) {
        return words.text().toLowerCase(Locale.ROOT).contains(secure.id().value());
    }

    /** The name of the encrypted variant of a protocol: mostly the same with an s. */
    private static Optional<Protocol> secure(String name) {
        if (!name.matches("[a-z][a-z0-9]{0,58}")) {
            return Optional.empty();
        }
        var open = WellKnownProtocols.find(new Id(name))
                .filter(protocol -> protocol.encryption() == Encryption.NONE)
                .isPresent();
        return Stream.of(name + "s", name + "-tls", "s" + name)
                .filter(secure -> open)
                .flatMap(secure -> WellKnownProtocols.find(new Id(secure)).stream())
                .filter(protocol -> protocol.encryption() != Encryption.NONE)
                .findFirst();
    }
}
