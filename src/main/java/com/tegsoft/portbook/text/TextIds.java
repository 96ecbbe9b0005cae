package com.tegsoft.portbook.text;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Requirement;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.yaml.EnumNames;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts that a matrix and the templates use.
 *
 * @param required every complete language must have them
 * @param optional a language may have them
 */
public record TextIds(Set<String> required, Set<String> optional) {

    /**
     * The required and the optional texts.
     *
     * @param interfaceTexts ids that the templates use
     */
    public static TextIds of(Matrix matrix, Collection<String> interfaceTexts) {
        var ids = new TextIds(new TreeSet<>(interfaceTexts), new TreeSet<>());
        ids.require("product", "name", "server", "label");
        matrix.purposes().values().forEach(purpose -> {
            ids.require("purposes." + purpose.id(), "name", "text");
            ids.assumptions(purpose.assumptions());
        });
        matrix.roles().values().forEach(role -> {
            ids.require("roles." + role.id(), "name", "many", "text");
            ids.assumptions(role.assumptions());
        });
        matrix.systems().values().forEach(system -> {
            ids.require("systems." + system.id(), "name", "text");
            ids.assumptions(system.assumptions());
        });
        matrix.hosts().values().forEach(host -> {
            ids.require("hosts." + host.id(), "text");
            host.because().forEach(doubt -> ids.require("hosts." + host.id() + ".because", EnumNames.of(doubt)));
            ids.assumptions(host.assumptions());
        });
        matrix.settings().keySet().forEach(id -> ids.require("settings." + id, "name", "text"));
        matrix.features().keySet().forEach(id -> ids.require("features." + id, "name", "text"));
        matrix.protocols().values().stream()
                .filter(protocol -> protocol.name().isEmpty())
                .forEach(protocol -> ids.require("protocols." + protocol.id(), "name", "text"));
        matrix.localPorts().keySet().forEach(id -> ids.require("local-ports." + id, "name", "text"));
        matrix.siteSpecific().forEach(id -> ids.require("site-specific." + id, "name", "text", "ask"));
        matrix.services().values().forEach(service -> ids.service(matrix, service));
        matrix.retired().values().forEach(retired -> {
            ids.require("retired." + retired.id(), "name");
            (retired.successor().isEmpty() ? ids.required : ids.optional).add("retired." + retired.id() + ".text");
        });
        return ids.with(List.of(matrix.edition()));
    }

    /** The same with the notes of these editions. A separate check decides whether a note may be missing. */
    public TextIds with(Collection<LocalDate> editions) {
        var more = new TreeSet<>(optional);
        editions.forEach(date -> more.add(note(date)));
        return new TextIds(required, more);
    }

    /** The same with the texts about retired pages and sections. */
    public TextIds with(RetiredAddresses gone) {
        var more = new TextIds(new TreeSet<>(required), new TreeSet<>(optional));
        for (var retired : gone.all()) {
            if (retired.kind() == RetiredAddress.Kind.PAGE) {
                more.require(retired.textId(), "name");
            }
            if (retired.kind() != RetiredAddress.Kind.LANGUAGE) {
                (retired.successor().isEmpty() ? more.required : more.optional).add(retired.textId() + ".text");
            }
        }
        return more;
    }

    /** The note of an edition. */
    public static String note(LocalDate edition) {
        return "editions." + edition;
    }

    /** The texts that one service uses. */
    public static TextIds of(Matrix matrix, Service service) {
        var ids = new TextIds(new TreeSet<>(), new TreeSet<>());
        ids.service(matrix, service);
        return ids;
    }

    /** Whether a text is among them. */
    public boolean contains(String id) {
        return required.contains(id) || optional.contains(id);
    }

    private void service(Matrix matrix, Service service) {
        var key = "services." + service.id();
        require(key, "name", "aim", "for", "closed");
        (service.requirement() == Requirement.CONDITIONAL ? required : optional).add(key + ".when");
        (service.isRestrictedAnywhere() ? required : optional).add(key + ".restriction");
        service.listeners().stream()
                .flatMap(listener -> listener.because().stream())
                .forEach(doubt -> require(key + ".because", EnumNames.of(doubt)));
        matrix.machines(service).forEach(role -> required.add(machine(service.id(), role)));
        assumptions(service.assumptions());
    }

    /** What the machine is called that a role is in a service. */
    public static String machine(Id service, Id role) {
        return "services.%s.machines.%s".formatted(service, role);
    }

    private void assumptions(Collection<Id> assumptions) {
        assumptions.forEach(id -> require("assumptions." + id, "text"));
    }

    private void require(String prefix, String... names) {
        for (var name : names) {
            required.add(prefix + "." + name);
        }
    }
}
