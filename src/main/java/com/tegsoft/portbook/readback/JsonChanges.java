package com.tegsoft.portbook.readback;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what has changed out of {@code data/changes.json}, one line a change. */
public final class JsonChanges {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonChanges() {}

    /**
     * Lines like {@code 2026-01-31 web moved tcp 80-80 anyone > tcp 443-443 anyone: open close 2026-03-01}.
     *
     * @throws UnreadableArtefact if a field is missing
     */
    public static List<String> read(byte[] json) {
        try {
            var lines = new ArrayList<String>();
            for (var since : MAPPER.readTree(json).required("since")) {
                for (var change : since.required("changes")) {
                    lines.add("%s %s %s %s > %s: %s%s"
                            .formatted(
                                    since.required("edition").asString(),
                                    change.required("service").asString(),
                                    change.required("kind").asString(),
                                    side(change.path("before")),
                                    side(change.path("after")),
                                    words(change.required("disposition")),
                                    change.has("effectiveDate")
                                            ? " "
                                                    + change.required("effectiveDate")
                                                            .asString()
                                            : ""));
                }
            }
            return lines;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    private static String side(JsonNode opening) {
        return opening.isMissingNode()
                ? "nothing"
                : "%s %s-%s %s"
                        .formatted(
                                opening.required("transport").asString(),
                                opening.required("firstPort").asInt(),
                                opening.required("lastPort").asInt(),
                                words(opening.required("ends")));
    }

    private static String words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asString()));
        return String.join(" ", words);
    }
}
