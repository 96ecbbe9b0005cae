package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.matrix.Condition;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.text.Message;
import com.tegsoft.portbook.verify.words.FormulaWords;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the find box of a language must know about each port. */
record ExpectedRows(Matrix matrix, LanguageTexts texts) {

    /** What somebody means who looks for clear text. */
    private static final Set<Encryption> CLEAR = Set.of(Encryption.NONE, Encryption.OPTIONAL);

    String of(Service service, Listener listener) {
        var range = listener.port().range();
        var marks = Stream.of(
                        Optional.of(EnumNames.of(service.direction())),
                        Optional.of("clear").filter(mark -> CLEAR.contains(listener.encryption())),
                        Optional.of("encrypted").filter(mark -> listener.encryption() != Encryption.NONE),
                        service.exposure(listener).map(EnumNames::of),
                        Optional.of("confused")
                                .filter(mark -> listener.because().contains(Doubt.NEAR_MISS)))
                .flatMap(Optional::stream)
                .toList();
        return "port %s %s %s-%s%s %s %s: %s"
                .formatted(
                        service.id(),
                        listener.port().transport(),
                        range.first(),
                        range.last(),
                        listener.port().hasPorts()
                                ? ""
                                : " " + listener.port().shown() + " " + SitePaths.row(service.id(), listener.port()),
                        protocol(listener),
                        marks,
                        features(service.condition(listener)) + why(service, listener));
    }

    private String features(Condition condition) {
        var names = condition.needs().stream()
                .map(id -> texts.text("features." + id + ".name"))
                .toList();
        return names.isEmpty() ? "" : names + " ";
    }

    private String protocol(Listener listener) {
        return matrix.protocol(listener.protocol())
                .flatMap(protocol -> protocol.name())
                .orElseGet(() -> texts.text("protocols." + listener.protocol() + ".name"));
    }

    private String why(Service service, Listener listener) {
        var inbound = service.direction() == Direction.INBOUND;
        var names = new ArrayList<String>();
        service.roles().stream()
                .filter(role -> inbound)
                .forEach(role -> names.add(texts.text("roles." + role + ".name")));
        service.systems().forEach(system -> names.add(texts.text("systems." + system + ".name")));
        service.hosts()
                .forEach(host -> names.add(texts.isolated(matrix.host(host).name())));
        var peers = String.join(texts.text("ui.comma") + " ", names);
        var exposure = service.exposure(listener).map(texts::word).map(word -> " · " + word);
        return texts.text(inbound ? "ui.column.from" : "ui.column.to") + ": " + peers + exposure.orElse("") + " · "
                + texts.text(
                        listener.encryption() == Encryption.NONE
                                ? "ui.doubt.clear-text"
                                : "ui.encryption." + EnumNames.of(listener.encryption()))
                + condition(service, listener);
    }

    private String condition(Service service, Listener listener) {
        var condition = service.condition(listener);
        var names = condition.needs().stream()
                .map(id -> texts.text("features." + id + ".name"))
                .toList();
        return Stream.of(
                        condition.since().map(day -> words("since", "date", day.toString())),
                        condition.until().map(day -> words("until", "date", day.toString())),
                        listener.fromPort().map(range -> words("fromport", "port", range.toString())),
                        Optional.of(names)
                                .filter(needs -> !needs.isEmpty())
                                .map(needs -> words("needs", "features", Message.list(texts.language(), needs))),
                        listener.oneOf().map(id -> words("oneof", "choices", choices(service))),
                        listener.formula().map(formula -> " · " + FormulaWords.of(texts, formula)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
    }

    private String choices(Service service) {
        var alternatives = service.alternatives().stream()
                .map(id -> Message.list(
                        texts.language(),
                        service.of(id).stream()
                                .map(listener -> texts.isolated(listener.port().label()))
                                .toList()))
                .toList();
        return Message.either(texts.language(), alternatives);
    }

    private String words(String name, String value, String words) {
        return " · " + texts.message("ui.condition." + name, Map.of(value, words));
    }
}
