package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The forms that match a text, part after part. */
final class FormMatches {

    private static final int START = -1;

    private final String text;
    private final Facts facts;
    private final FormSequence sequence;
    private final List<Form> anywhere;
    private final List<Matcher> placed;
    private final List<Matcher> others;

    FormMatches(String text, Facts facts, FormSequence sequence, List<Form> anywhere) {
        this.text = text;
        this.facts = facts;
        this.sequence = sequence;
        this.anywhere = anywhere;
        this.placed = matchers(text, sequence.forms());
        this.others = matchers(text, anywhere);
    }

    private static List<Matcher> matchers(String text, List<Form> forms) {
        return forms.stream().map(form -> form.pattern().matcher(text)).toList();
    }

    /**
     * Each part of the text with its form; what has its place there comes before what may be anywhere.
     *
     * @throws UnreadableArtefact if a part matches none that may be there, or if the text ends too soon
     */
    void forEach(Consumer<GrammarMatch> taker) {
        var last = START;
        for (var at = 0; at < text.length(); ) {
            var next = next(at, last);
            var match = next.isPresent() ? placed(next.get()) : elsewhere(at, last);
            last = next.orElse(last);
            taker.accept(match);
            at = match.end();
        }
        if (!sequence.mayEndAfter(last)) {
            throw new UnreadableArtefact("the file ends too soon; in the grammar follows " + expected(last));
        }
    }

    private GrammarMatch placed(int form) {
        return GrammarMatch.of(sequence.forms().get(form), placed.get(form));
    }

    private GrammarMatch elsewhere(int at, int last) {
        return first(IntStream.range(0, others.size()), others, at)
                .map(form -> GrammarMatch.of(anywhere.get(form), others.get(form)))
                .orElseThrow(() -> misplaced(at, last));
    }

    /** The form that has its place after another. */
    private Optional<Integer> next(int at, int last) {
        return sequence.after(last)
                .filter(form -> stands(placed, form, at) && facts.areOfDevice(placed(form)))
                .boxed()
                .findFirst();
    }

    private Optional<Integer> first(IntStream forms, List<Matcher> matchers, int at) {
        return forms.filter(form -> stands(matchers, form, at)).boxed().findFirst();
    }

    private boolean stands(List<Matcher> matchers, int form, int at) {
        return matchers.get(form).region(at, text.length()).lookingAt();
    }

    private UnreadableArtefact misplaced(int at, int last) {
        var number = text.substring(0, at).lines().count() + 1;
        first(sequence.after(last), placed, at).ifPresent(form -> facts.check(placed(form)));
        var line = text.substring(at).lines().findFirst().orElse("");
        return new UnreadableArtefact(
                first(IntStream.range(0, placed.size()), placed, at).isPresent()
                        ? "line %s is in the wrong place, one too many, or a line before it is missing: `%s`; in the grammar follows %s"
                                .formatted(number, line, expected(last))
                        : "line %s matches no pattern in grammar.txt: `%s`".formatted(number, line));
    }

    private String expected(int last) {
        return Optional.of(sequence.after(last)
                        .mapToObj(form -> "line " + sequence.forms().get(form).line())
                        .limit(3)
                        .collect(Collectors.joining(" or ")))
                .filter(lines -> !lines.isEmpty())
                .orElse("nothing");
    }
}
