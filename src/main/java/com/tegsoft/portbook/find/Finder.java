package com.tegsoft.portbook.find;

import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.view.LanguageTexts;
import java.util.List;
import java.util.Map;

/** Answers questions about ports and addresses from a matrix, in one language. */
public final class Finder {

    private final Matrix matrix;
    private final Phrases phrases;

    public Finder(Matrix matrix, LanguageTexts texts) {
        this.matrix = matrix;
        this.phrases = new Phrases(matrix, texts);
    }

    /** The answer to what was typed; without a sentence if it is neither a port nor an address. */
    public Answer answer(String typed) {
        var query = Query.parse(typed, phrases.port());
        if (query instanceof Query.Ports ports) {
            return ports.range().isSingle()
                    ? new PortAnswer(matrix, phrases).of(ports)
                    : new RangeAnswer(matrix, phrases).of(ports);
        }
        if (query instanceof Query.Impossible impossible) {
            var sentence =
                    phrases.say("impossible", Map.of("number", impossible.number(), "first", "1", "last", "65535"));
            return new Answer(List.of(sentence), List.of(), List.of());
        }
        if (query instanceof Query.Network network) {
            return new HostAnswer(matrix, phrases).of(network.net());
        }
        if (query instanceof Query.HostName host) {
            return new HostAnswer(matrix, phrases).of(host.name());
        }
        return new Answer(List.of(), List.of(), List.of());
    }
}
