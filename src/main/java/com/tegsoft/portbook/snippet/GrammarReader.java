package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.yaml.EnumNames;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads a {@code grammar.txt}, {@code policy.txt} or {@code remove.txt}. */
final class GrammarReader {

    /** A block that has not ended yet. */
    private record Open(int line, Optional<FormSequence.Count> count, List<FormSequence.Part> parts) {}

    private static final List<String> COUNTS = words(FormSequence.Count.values());
    private static final List<String> KINDS = words(Form.Kind.values());

    private final List<Form> anywhere = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private GrammarReader() {
        open.push(new Open(0, Optional.empty(), new ArrayList<>()));
    }

    /**
     * Reads a grammar; lines that start with {@code //} are comments.
     *
     * @throws GrammarFault for the first line that is no form
     */
    static Grammar read(String text) {
        var reader = new GrammarReader();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).stripLeading();
            if (!line.isEmpty() && !line.startsWith("//")) {
                reader.line(line, i + 1);
            }
        }
        var last = reader.open.element();
        if (last.count().isPresent()) {
            throw new GrammarFault(last.line(), "the block has no end", "end it with a line `)`");
        }
        return new Grammar(reader.anywhere, FormSequence.of(last.parts()));
    }

    private void line(String line, int number) {
        var words = line.split(" ", 2);
        if (line.equals(")")) {
            end(number);
        } else if (!COUNTS.contains(words[0])) {
            anywhere.add(form(line, number));
        } else {
            var count = EnumNames.parse(FormSequence.Count.class, words[0]);
            var rest = words.length < 2 ? "" : words[1];
            if (rest.equals("(")) {
                open.push(new Open(number, Optional.of(count), new ArrayList<>()));
            } else {
                open.element().parts().add(new FormSequence.One(count, form(rest, number)));
            }
        }
    }

    private void end(int number) {
        var block = open.element();
        var count = block.count()
                .orElseThrow(() -> new GrammarFault(
                        number, "no block ends here", "begin it with a count and a bracket, like `some (`"));
        open.pop();
        open.element().parts().add(new FormSequence.Block(count, block.parts()));
    }

    private static Form form(String line, int number) {
        var word = line.split(" ", 2)[0];
        if (!KINDS.contains(word)) {
            throw new GrammarFault(
                    number,
                    "`%s` is no kind of form".formatted(word),
                    Suggestion.among(
                            Stream.concat(KINDS.stream(), COUNTS.stream()).toList(), word));
        }
        try {
            return Form.of(
                    EnumNames.parse(Form.Kind.class, word),
                    line.substring(Math.min(line.length(), word.length() + 1)),
                    number);
        } catch (PatternSyntaxException e) {
            throw new GrammarFault(
                    number,
                    "the form is no regular expression: " + e.getDescription(),
                    "write the expression as java.util.regex.Pattern describes");
        }
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(EnumNames::of).toList();
    }
}
