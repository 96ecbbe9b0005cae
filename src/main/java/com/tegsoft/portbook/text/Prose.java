package com.tegsoft.portbook.text;

import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A text that may refer to facts. */
public record Prose(List<Part> parts) {

    /** Either literal text or a fact to be printed. */
    public sealed interface Part {
        record Plain(String words) implements Part {}

        record Fact(Reference reference) implements Part {}
    }

    private static final Pattern REFERENCE = Pattern.compile("\\{(" + Reference.KINDS + "):([^{}\\s]*)}");

    public Prose {
        parts = List.copyOf(parts);
    }

    public static Prose parse(String text) {
        if (text.indexOf('{') < 0) {
            return new Prose(text.isEmpty() ? List.of() : List.of(new Part.Plain(text)));
        }
        var parts = new ArrayList<Part>();
        var reference = REFERENCE.matcher(text);
        var done = 0;
        while (reference.find()) {
            if (reference.start() > done) {
                parts.add(new Part.Plain(text.substring(done, reference.start())));
            }
            var kind = EnumNames.parse(Reference.Kind.class, reference.group(1));
            parts.add(new Part.Fact(new Reference(kind, reference.group(2))));
            done = reference.end();
        }
        if (done < text.length()) {
            parts.add(new Part.Plain(text.substring(done)));
        }
        return new Prose(parts);
    }

    public List<Reference> references() {
        return parts.stream()
                .filter(Part.Fact.class::isInstance)
                .map(part -> ((Part.Fact) part).reference())
                .toList();
    }

    /** The whole text, with words and facts each printed by their own function. */
    public String print(UnaryOperator<String> words, Function<Reference, String> facts) {
        var out = new StringBuilder();
        for (var part : parts) {
            out.append(
                    part instanceof Part.Fact fact
                            ? facts.apply(fact.reference())
                            : words.apply(((Part.Plain) part).words()));
        }
        return out.toString();
    }
}
