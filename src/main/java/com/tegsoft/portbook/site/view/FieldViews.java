package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.artefact.SnippetField;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.text.TextIds;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What readers can enter, with its names in one language. */
record FieldViews(Matrix matrix, LanguageView language) {

    /** What a public address looks like (RFC 5737). */
    private static final String PUBLIC_EXAMPLE = "203.0.113.10";

    /** The public addresses to enter, one of the server and of each component, with the name of the machine. */
    List<FieldView> publics() {
        return matrix.ownNames().stream()
                .map(own -> new FieldView(
                        Matrix.publicName(own),
                        own.equals(Group.SERVER) ? language.serverLabel() : language.nameOf("roles", new Id(own)),
                        PUBLIC_EXAMPLE,
                        /* addresses= */ true,
                        /* anybody= */ false,
                        "",
                        "",
                        ""))
                .toList();
    }

    FieldView view(SnippetField field) {
        var initiator = initiator(field);
        return new FieldView(
                field.id(),
                name(field),
                field.example(),
                !field.isPort(),
                field.anybody(),
                initiator.map(Initiator::peer).map(Id::value).orElse(""),
                initiator.flatMap(Initiator::service).map(Id::value).orElse(""),
                initiator.flatMap(this::machine).orElse(""));
    }

    private Optional<Initiator> initiator(SnippetField field) {
        return field.isPort() || field.id().equals(Group.SERVER)
                ? Optional.empty()
                : Optional.of(matrix.initiator(field.id()));
    }

    private Optional<String> machine(Initiator initiator) {
        return initiator.service().map(service -> language.plain(TextIds.machine(service, initiator.peer()))
                .orElseThrow());
    }

    private String name(SnippetField field) {
        if (field.id().equals(Group.SERVER)) {
            return language.serverLabel();
        }
        return field.isPort() ? language.nameOf("settings", new Id(field.id())) : name(matrix.initiator(field.id()));
    }

    /** A role or system, and which machine the role is in a service. */
    private String name(Initiator initiator) {
        var role = language.nameOf(matrix.kind(initiator.peer()).section(), initiator.peer());
        return initiator
                .service()
                .map(service -> language.say(
                        "machine.field",
                        Map.of(
                                "role", role,
                                "service", language.nameOf("services", service),
                                "machine", machine(initiator).orElseThrow())))
                .orElse(role);
    }
}
