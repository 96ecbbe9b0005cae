package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.snippet.PortProbes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a script that tests ports which differ from product to product, in their order. */
record ScriptLines(Content content) {

    /** Those of a script; its ending says in which language it is written. */
    List<String> of(String path) {
        return path.endsWith(".ps1") ? powerShell() : shell();
    }

    private List<String> shell() {
        var options = settings().entrySet().stream().map(setting -> {
            var option = "--" + setting.getKey() + (setting.getValue().isSingle() ? " PORT" : " RANGE");
            return "  %-17s  port configured on your server (default: %s)".formatted(option, setting.getValue());
        });
        return Stream.of(
                        Stream.of(
                                "# Tests which ports of %s can be reached from this computer."
                                        .formatted(facts().product()),
                                "# " + edition(),
                                "# " + url(),
                                "readonly site=\"" + url() + "\"",
                                "readonly edition=\"%s\" fingerprint=\"%s\""
                                        .formatted(matrix().edition(), facts().fingerprint()),
                                "readonly parts=\"%s\" # of the product, on machines of their own".formatted(parts()),
                                "Tests from this computer the ports that %s listens on.".formatted(facts().product())),
                        components().stream()
                                .map(("  --component ID     which part HOST is, or this computer with --outbound and"
                                        + " --respond: %s")::formatted),
                        options,
                        rows(),
                        computed())
                .flatMap(lines -> lines)
                .toList();
    }

    private List<String> powerShell() {
        return Stream.of(
                        Stream.of(
                                "Tests which ports of %s can be reached from this computer."
                                        .formatted(facts().product()),
                                edition(),
                                url()),
                        components().stream()
                                .flatMap(ids -> Stream.of(
                                        ".PARAMETER Component",
                                        "Which part -Server is, or this computer with -Outbound and -Respond: %s."
                                                .formatted(ids))),
                        settings().entrySet().stream()
                                .flatMap(setting -> Stream.of(
                                        ".PARAMETER Own" + parameter(setting.getKey()),
                                        "Also -%s: port configured on your server (default: %s)."
                                                .formatted(parameter(setting.getKey()), setting.getValue()))),
                        settings().keySet().stream()
                                .map(id -> "    [Alias('%1$s')][string]$Own%1$s = '',".formatted(parameter(id))),
                        Stream.of(
                                "$Site = '" + url() + "'",
                                "$Parts = '%s' # of the product, on machines of their own".formatted(parts())),
                        rows(),
                        computed(),
                        settings().keySet().stream().map(id -> "    '%s' = $Own%s".formatted(id, parameter(id))),
                        Stream.of(
                                "    $about = [ordered]@{ edition = '%s'; matrix = '%s'; results = @($script:Results) }"
                                        .formatted(matrix().edition(), facts().fingerprint())))
                .flatMap(lines -> lines)
                .toList();
    }

    /** What a setting is called in PowerShell: {@code SipPort}. */
    private static String parameter(String id) {
        return Arrays.stream(id.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private Stream<String> rows() {
        return matrix().services().values().stream().flatMap(service -> service.listeners().stream()
                .filter(listener -> PortProbes.isTested(listener.port()))
                .map(listener -> row(service, listener)));
    }

    /** The settings of tested ports that follow from others, each with the defaults of those. */
    private Stream<String> computed() {
        return matrix().services().values().stream()
                .flatMap(service -> service.listeners().stream())
                .filter(listener -> PortProbes.isTested(listener.port()))
                .flatMap(listener -> listener.formula().stream()
                        .map(formula -> computed(listener.setting().orElseThrow(), formula)))
                .distinct();
    }

    private String computed(Id id, Formula formula) {
        var count = formula.count();
        return String.join(
                " ",
                id.value(),
                withDefault(formula.from()),
                Integer.toString(formula.step()),
                Integer.toString(formula.offset()),
                count.flatMap(Formula.Count::of).map(this::withDefault).orElse("- 1"),
                count.map(ports -> Integer.toString(ports.each())).orElse("0"));
    }

    private String withDefault(Id setting) {
        return setting + " " + matrix().setting(setting).defaultRange();
    }

    private static String row(Service service, Listener listener) {
        return Stream.of(
                        service.direction() == Direction.INBOUND ? "in" : "out",
                        listener.port().transport().toString().toLowerCase(Locale.ROOT),
                        listener.port().range().toString(),
                        listener.protocol().value(),
                        service.id().value(),
                        listener.setting().map(Id::value).orElse("-"),
                        joined(service.purposes()),
                        joined(service.roles()),
                        joined(service.machines()),
                        joined(service.components()))
                .collect(Collectors.joining(" "));
    }

    private static String joined(Collection<Id> ids) {
        return ids.isEmpty() ? "-" : ids.stream().map(Id::value).collect(Collectors.joining(","));
    }

    /** The parts of the product on machines of their own, in one text; empty if it is one server. */
    private Optional<String> components() {
        return parts().isEmpty() ? Optional.empty() : Optional.of(parts().replace(",", ", "));
    }

    private String parts() {
        return matrix().components().stream().map(Id::value).collect(Collectors.joining(","));
    }

    /** Defaults of the settings that move a port. */
    private Map<String, PortRange> settings() {
        var settings = new TreeMap<String, PortRange>();
        for (var service : matrix().services().values()) {
            for (var listener : service.listeners()) {
                listener.decidedBy().stream()
                        .filter(id -> PortProbes.isTested(listener.port()))
                        .forEach(id ->
                                settings.put(id.value(), matrix().setting(id).defaultRange()));
            }
        }
        return settings;
    }

    private String edition() {
        return "Edition %s, matrix %s".formatted(matrix().edition(), facts().fingerprint());
    }

    private String url() {
        return facts().url();
    }

    /** Texts that may be anywhere in a script, because they are plain. */
    private PortProbes facts() {
        return PortProbes.of(matrix(), content.site().baseUrl());
    }

    private Matrix matrix() {
        return content.matrix();
    }
}
