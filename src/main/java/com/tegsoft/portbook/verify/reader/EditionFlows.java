package com.tegsoft.portbook.verify.reader;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.data.EditionJson;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.json.UnexpectedJson;
import com.tegsoft.portbook.matrix.EditionReader;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the flows out of a released edition, {@code data/<date>/edition.json}. */
@AutoService(DataReader.class)
public final class EditionFlows implements DataReader {

    @Override
    public Class<? extends DataFormat> format() {
        return EditionJson.class;
    }

    /**
     * The flows of all services. Everything else is as it was released if the seal is that of the file.
     *
     * @throws UnreadableArtefact if a field is missing or is not a port, or the seal is that of another file
     */
    @Override
    public List<Flow> read(byte[] json) {
        var flows = flows(json);
        verifySeal(json);
        return flows;
    }

    static List<Flow> flows(byte[] json) {
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

    private static void verifySeal(byte[] json) {
        var source = new Source("edition.json", new String(json, StandardCharsets.UTF_8));
        var edition = EditionReader.read(YamlReader.read(source).value()).value();
        if (edition.filter(one -> one.seal().equals(one.expectedSeal())).isEmpty()) {
            throw new UnreadableArtefact("the file is not as it was sealed");
        }
    }

    private static Flow flow(String id, JsonObject service, String port) {
        var direction = service.text("direction");
        var inbound = direction.equals("inbound");
        var server = service.has("components") ? service.texts("components") : List.of("server");
        return new FlowFields(
                        direction,
                        id,
                        port,
                        inbound ? ends(service, "roles", "systems", "hosts") : server,
                        inbound ? server : ends(service, "systems", "hosts"))
                .flow();
    }

    private static List<String> ends(JsonObject service, String... fields) {
        return Stream.of(fields)
                .filter(service::has)
                .flatMap(field -> service.texts(field).stream())
                .toList();
    }
}
