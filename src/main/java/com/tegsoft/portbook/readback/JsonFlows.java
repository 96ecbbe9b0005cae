package com.tegsoft.portbook.readback;

import com.tegsoft.portbook.matrix.Flow;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the flows out of {@code data/matrix.json}. */
public final class JsonFlows {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonFlows() {}

    /**
     * The flows of all services.
     *
     * @throws UnreadableArtefact if a field is missing or has another type
     */
    public static List<Flow> read(byte[] json) {
        try {
            var flows = new ArrayList<Flow>();
            for (var service : MAPPER.readTree(json).required("services")) {
                for (var flow : service.required("flows")) {
                    flows.add(flow(service, flow));
                }
            }
            return flows;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    private static Flow flow(JsonNode service, JsonNode flow) {
        return new FlowFields(
                        text(service, "direction"),
                        text(service, "id"),
                        text(flow, "transport"),
                        number(flow, "firstPort"),
                        number(flow, "lastPort"),
                        texts(flow, "from"),
                        texts(flow, "to"))
                .flow();
    }

    private static String text(JsonNode node, String field) {
        var value = node.required(field);
        if (!value.isString()) {
            throw new UnreadableArtefact("`%s` is not a text: %s".formatted(field, value));
        }
        return value.asString();
    }

    private static int number(JsonNode node, String field) {
        var value = node.required(field);
        if (!value.isInt()) {
            throw new UnreadableArtefact("`%s` is not a number: %s".formatted(field, value));
        }
        return value.asInt();
    }

    private static List<String> texts(JsonNode node, String field) {
        var texts = new ArrayList<String>();
        node.required(field).forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
