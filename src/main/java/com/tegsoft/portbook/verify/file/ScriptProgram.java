package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.hash.Sha256;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * A script that tests ports.
 *
 * @param missing lines about the product that it must have and has not, or has in another order
 * @param hash of its other lines, which are the same for every product: no reader can say of a program whether it works, so it must be the
 *     one that was tested
 */
public record ScriptProgram(List<String> missing, String hash) {

    public ScriptProgram {
        missing = List.copyOf(missing);
    }

    /** A published script, by its path. */
    public static ScriptProgram of(Content content, String path, String script) {
        var facts = new ArrayDeque<>(new ScriptLines(content).of(path));
        var program = new ArrayList<String>();
        for (var line : script.lines().toList()) {
            if (line.equals(facts.peek())) {
                facts.remove();
            } else if (!line.isBlank()) {
                program.add(line);
            }
        }
        return new ScriptProgram(List.copyOf(facts), Sha256.hex(String.join("\n", program)));
    }
}
