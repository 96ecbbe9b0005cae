package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.json.UnexpectedJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A script that only assigns data, which other scripts use.
 *
 * @param form the whole script; its first group is the data, as JSON
 * @param use what the script does, such as "gives the form the matrix"
 */
record ScriptData(Pattern form, String use) {

    /**
     * What the data of a script says.
     *
     * @param lines reads it
     * @throws UnreadableArtefact if the script has another form, or its data
     */
    List<String> read(String script, Function<JsonObject, List<String>> lines) {
        var match = form.matcher(script);
        if (!match.matches()) {
            throw new UnreadableArtefact("it is not a script that " + use);
        }
        try {
            return lines.apply(JsonObject.read(match.group(1).getBytes(StandardCharsets.UTF_8)));
        } catch (UnexpectedJson | IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }
}
