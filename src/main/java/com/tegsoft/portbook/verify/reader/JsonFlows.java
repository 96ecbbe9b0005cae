package com.tegsoft.portbook.verify.reader;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.data.MatrixJson;
import com.tegsoft.portbook.data.SourcedFlow;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.json.UnexpectedJson;
import java.util.List;

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
    public List<SourcedFlow> read(byte[] json) {
        try {
            return JsonObject.read(json).objects("services").stream()
                    .flatMap(service -> service.objects("flows").stream().map(flow -> flow(service, flow)))
                    .toList();
        } catch (UnexpectedJson e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    private static SourcedFlow flow(JsonObject service, JsonObject flow) {
        return new FlowFields(
                        service.text("direction"),
                        service.text("id"),
                        flow.text("transport"),
                        flow.number("firstPort"),
                        flow.number("lastPort"),
                        flow.texts("from"),
                        flow.texts("to"))
                .forSource(flow.has("source") ? flow.text("source") : "");
    }
}
