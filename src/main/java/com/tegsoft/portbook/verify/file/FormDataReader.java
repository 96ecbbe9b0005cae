package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.verify.reader.FormulaFields;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the data of the form, line by line as {@link FormDataLines} expects it. */
final class FormDataReader {

    private FormDataReader() {}

    /** The lines of the parts that are there. */
    static Map<String, List<String>> read(JsonObject data) {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("edition", data.has("edition") ? List.of("edition " + data.text("edition")) : List.of());
        parts.put("features", List.of("features " + (data.has("features") ? data.texts("features") : List.of())));
        parts.put("groups", each(data, "groups", (all, id) -> group(id, all.object(id))));
        parts.put(
                "settings",
                each(data, "settings", (all, id) -> FormDataLines.line("setting", id, List.of(range(all.object(id))))));
        parts.put(
                "computed",
                each(
                        data,
                        "computed",
                        (all, id) -> FormDataLines.line(
                                "computed",
                                id,
                                List.of(FormulaFields.read(all.object(id)).toString()))));
        parts.put(
                "hosts",
                each(
                        data,
                        "hosts",
                        (all, id) -> FormDataLines.host(
                                id, all.object(id).text("name"), all.object(id).texts("nets"))));
        parts.put("services", each(data, "services", (all, id) -> service(id, all.object(id))));
        parts.put("choices", each(data, "choices", (all, id) -> FormDataLines.line("choice", id, all.texts(id))));
        parts.put("scopes", each(data, "scopes", (all, id) -> scope(id, all.object(id))));
        return parts;
    }

    /** What is opened or closed since an edition, and for which part of the product. */
    static List<String> change(JsonObject change) {
        var reached = change.has("reached") ? change.objects("reached") : List.<JsonObject>of();
        return Stream.of(
                        Stream.of(FormDataLines.line(
                                change.text("kind"),
                                change.text("id"),
                                change.has("component") ? List.of(change.text("component")) : List.of())),
                        change.objects("services").stream().map(row -> "row " + service(row.text("id"), row)),
                        reached.stream().map(row -> "reached " + service(row.text("id"), row)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String group(String id, JsonObject group) {
        return FormDataLines.group(id, group.text("peer"), group.texts("nets"), group.texts("refuses"));
    }

    private static String scope(String id, JsonObject scope) {
        return FormDataLines.scope(
                FormDataLines.line(scope.text("kind"), id, scope.texts("services")),
                scope.has("component") ? scope.text("component") : "",
                scope.has("reached") ? scope.texts("reached") : List.of());
    }

    private static String service(String id, JsonObject service) {
        var ports = service.objects("ports").stream()
                .map(port -> port(port)
                        + (port.has("setting") ? "=" + port.text("setting") : "")
                        + (port.has("source") ? " " + port.text("source") : "")
                        + (port.has("conditions") ? port.texts("conditions") : List.of())
                        + (port.has("needs") ? port.texts("needs") : List.of())
                        + (port.has("oneOf") ? " one of " + port.text("oneOf") : "")
                        + (port.has("from") ? " from " + range(port.object("from")) : "")
                        + (port.has("protocol") ? " for " + port.text("protocol") : ""));
        return FormDataLines.service(
                FormDataLines.line(
                        service.text("direction"),
                        id,
                        Stream.concat(service.texts("peers").stream(), ports).toList()),
                service.has("components") ? service.texts("components") : List.of());
    }

    private static String port(JsonObject port) {
        var transport = EnumNames.parse(Transport.class, port.text("transport"));
        return (port.has("number")
                        ? Port.of(transport, port.text("number"))
                        : new Port(transport, new PortRange(port.number("first"), port.number("last"))))
                .toString();
    }

    private static String range(JsonObject range) {
        return new PortRange(range.number("first"), range.number("last")).toString();
    }

    private static List<String> each(JsonObject data, String field, BiFunction<JsonObject, String, String> line) {
        if (!data.has(field)) {
            return List.of();
        }
        var all = data.object(field);
        return StreamSupport.stream(all.names().spliterator(), false)
                .map(id -> line.apply(all, id))
                .toList();
    }
}
