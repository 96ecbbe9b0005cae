package com.tegsoft.portbook.verify.reader;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.data.ChangesJson;
import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.json.UnexpectedJson;
import java.util.List;

/** Reads what has changed out of {@code data/changes.json}, one line per change. */
@AutoService(DataReader.class)
public final class JsonChanges implements DataReader {

    @Override
    public Class<? extends DataFormat> format() {
        return ChangesJson.class;
    }

    /**
     * Lines like {@code 2026-01-31 web moved 80-80/tcp anyone > 443-443/tcp anyone: open close 2026-03-01}.
     *
     * @throws UnreadableArtefact if a field is missing or has another type
     */
    @Override
    public List<String> read(byte[] json) {
        try {
            return JsonObject.read(json).objects("since").stream()
                    .flatMap(since -> since.objects("changes").stream().map(change -> line(since, change)))
                    .toList();
        } catch (UnexpectedJson e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    private static String line(JsonObject since, JsonObject change) {
        return "%s %s %s %s > %s: %s%s"
                .formatted(
                        since.text("edition"),
                        change.text("service"),
                        change.text("kind"),
                        side(change, "before"),
                        side(change, "after"),
                        String.join(" ", change.texts("disposition")),
                        change.has("effectiveDate") ? " " + change.text("effectiveDate") : "");
    }

    private static String side(JsonObject change, String field) {
        if (!change.has(field)) {
            return "nothing";
        }
        var opening = change.object(field);
        return JsonFlows.port(opening) + " " + String.join(" ", opening.texts("ends"));
    }
}
