package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.json.UnexpectedJson;
import com.tegsoft.portbook.matrix.Flow;
import java.util.ArrayList;
import java.util.List;

/** Reads the flows out of a released edition, {@code data/<date>/edition.json}. */
public final class EditionFlows {

    private EditionFlows() {}

    /**
     * The flows of all services.
     *
     * @throws UnreadableArtefact if a field is missing or is not a port
     */
    public static List<Flow> read(byte[] json) {
        try {
            var services = JsonObject.read(json).object("matrix").object("services");
            var flows = new ArrayList<Flow>();
            for (var id : services.names()) {
                var service = services.object(id);
                service.objects("ports").forEach(listener -> flows.add(flow(id, service, listener.text("port"))));
            }
            return flows;
        } catch (UnexpectedJson | IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    private static Flow flow(String id, JsonObject service, String port) {
        var direction = service.text("direction");
        var inbound = direction.equals("inbound");
        var ends = port.substring(0, port.indexOf('/')).split("-", -1);
        var server = List.of("server");
        return new FlowFields(
                        direction,
                        id,
                        port.substring(port.indexOf('/') + 1),
                        Integer.parseInt(ends[0]),
                        Integer.parseInt(ends[ends.length - 1]),
                        inbound ? service.texts("roles") : server,
                        inbound ? server : service.texts("hosts"))
                .flow();
    }
}
