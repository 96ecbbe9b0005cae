package com.tegsoft.portbook.verify.reader;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.data.ListedFlow;
import com.tegsoft.portbook.data.MatrixJson;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.json.UnexpectedJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the flows out of {@code data/matrix.json}. */
@AutoService(DataReader.class)
public final class JsonFlows implements DataReader {

    @Override
    public Class<? extends DataFormat> format() {
        return MatrixJson.class;
    }

    /**
     * The flows of all services.
     *
     * @throws UnreadableArtefact if a field is missing or has another type
     */
    @Override
    public List<ListedFlow> read(byte[] json) {
        try {
            var document = JsonObject.read(json);
            var hosts = hosts(document);
            var formulas = formulas(document);
            return document.objects("services").stream()
                    .flatMap(service ->
                            service.objects("flows").stream().map(flow -> flow(service, flow, hosts, formulas)))
                    .toList();
        } catch (UnexpectedJson e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, JsonObject> hosts(JsonObject document) {
        return document.objects("hosts").stream()
                .collect(Collectors.toMap(host -> host.text("id"), host -> host, (first, second) -> second));
    }

    /** Its addresses with its name, or the name alone. */
    private static Stream<String> named(JsonObject host) {
        var name = host.text("host");
        var addresses = host.texts("addresses");
        return addresses.isEmpty() ? Stream.of(name) : addresses.stream().map(address -> name + "=" + address);
    }

    /** How each setting is computed that is. */
    private static Map<String, String> formulas(JsonObject document) {
        var formulas = new HashMap<String, String>();
        var settings = document.has("settings") ? document.objects("settings") : List.<JsonObject>of();
        settings.stream()
                .filter(setting -> setting.has("from"))
                .forEach(setting -> formulas.put(
                        setting.text("id"), FormulaFields.read(setting).toString()));
        return formulas;
    }

    private static ListedFlow flow(
            JsonObject service, JsonObject flow, Map<String, JsonObject> hosts, Map<String, String> formulas) {
        var from = flow.texts("from");
        var to = flow.texts("to");
        var facts = new TreeMap<String, String>();
        facts.put("source", optional(flow, "source"));
        facts.put("protocol", flow.text("protocol"));
        facts.put("encryption", flow.text("encryption"));
        facts.put("purposes", String.join(" ", service.texts("purposes")));
        facts.put("requirement", service.text("requirement"));
        facts.put("setting", optional(flow, "setting"));
        facts.put("assumptions", String.join(" ", service.texts("assumptions")));
        var ends = Stream.concat(from.stream(), to.stream())
                .flatMap(end -> Optional.ofNullable(hosts.get(end)).stream())
                .toList();
        facts.put(
                "addresses",
                ends.stream().flatMap(host -> host.texts("addresses").stream()).collect(Collectors.joining(" ")));
        facts.put("hosts", ends.stream().flatMap(JsonFlows::named).collect(Collectors.joining(" ")));
        facts.put("link", service.text("link"));
        facts.put("since", optional(flow, "since"));
        facts.put("until", optional(flow, "until"));
        facts.put("from_port", optional(flow, "fromPort"));
        facts.put("needs", flow.has("needs") ? String.join(" ", flow.texts("needs")) : "");
        facts.put("one_of", optional(flow, "oneOf"));
        facts.put("computed", formulas.getOrDefault(optional(flow, "setting"), ""));
        return new FlowFields(service.text("direction"), service.text("id"), port(flow), from, to).with(facts);
    }

    static String port(JsonObject flow) {
        return FlowFields.port(flow.text("transport"), number(flow, "firstPort"), number(flow, "lastPort"));
    }

    private static String number(JsonObject flow, String field) {
        return flow.has(field) ? Integer.toString(flow.number(field)) : "";
    }

    private static String optional(JsonObject object, String field) {
        return object.has(field) ? object.text(field) : "";
    }
}
