package com.tegsoft.portbook.readback;

import com.tegsoft.portbook.matrix.Flow;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the flows out of a released edition, {@code data/<date>/edition.json}. */
public final class EditionFlows {

    private static final JsonMapper MAPPER = new JsonMapper();

    private EditionFlows() {}

    /**
     * The flows of all services.
     *
     * @throws UnreadableArtefact if a field is missing or is no port
     */
    public static List<Flow> read(byte[] json) {
        try {
            var flows = new ArrayList<Flow>();
            for (var service : MAPPER.readTree(json)
                    .required("matrix")
                    .required("services")
                    .properties()) {
                for (var listener : service.getValue().required("ports")) {
                    flows.add(flow(
                            service.getKey(),
                            service.getValue(),
                            listener.required("port").asString()));
                }
            }
            return flows;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    private static Flow flow(String id, JsonNode service, String port) {
        var direction = service.required("direction").asString();
        var inbound = direction.equals("inbound");
        var ends = port.substring(0, port.indexOf('/')).split("-", -1);
        var server = List.of("server");
        return new FlowFields(
                        direction,
                        id,
                        port.substring(port.indexOf('/') + 1),
                        Integer.parseInt(ends[0]),
                        Integer.parseInt(ends[ends.length - 1]),
                        inbound ? texts(service.required("roles")) : server,
                        inbound ? server : texts(service.required("hosts")))
                .flow();
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
