package com.tegsoft.portbook.snippet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which forms follow each other in a file, as an automaton: a state is the form that matched last.
 *
 * @param forms all of them, in the order of the grammar
 * @param first the forms that a file may begin with
 * @param next the forms that may follow each form
 * @param last the forms that a file may end with
 * @param empty whether a file may have none of them
 */
record FormSequence(List<Form> forms, BitSet first, List<BitSet> next, BitSet last, boolean empty) {

    /** How often a part may occur at its place. */
    enum Count {
        ONCE,
        MAYBE,
        SOME,
        ANY;

        boolean repeats() {
            return this == SOME || this == ANY;
        }

        boolean optional() {
            return this == MAYBE || this == ANY;
        }
    }

    /** What a sequence is made of. */
    sealed interface Part {
        Count count();
    }

    /** One form. */
    record One(Count count, Form form) implements Part {}

    /** Parts that follow each other. */
    record Block(Count count, List<Part> parts) implements Part {
        Block {
            parts = List.copyOf(parts);
        }
    }

    /** The states with which a part begins and ends. */
    private record Span(BitSet first, BitSet last, boolean empty) {

        Span counted(Count count, List<BitSet> next) {
            if (count.repeats()) {
                connect(next, last, first);
            }
            return new Span(first, last, empty || count.optional());
        }
    }

    FormSequence {
        forms = List.copyOf(forms);
        next = List.copyOf(next);
    }

    static FormSequence of(Collection<Part> parts) {
        var forms = new ArrayList<Form>();
        var next = new ArrayList<BitSet>();
        var whole = sequence(parts, forms, next);
        return new FormSequence(forms, whole.first(), next, whole.last(), whole.empty());
    }

    /** Whether a file may end after a form, or before the first. */
    boolean mayEndAfter(int form) {
        return form < 0 ? empty : last.get(form);
    }

    /** The forms that may follow a form, or be the first. */
    IntStream after(int form) {
        return (form < 0 ? first : next.get(form)).stream();
    }

    private static Span sequence(Collection<Part> parts, List<Form> forms, List<BitSet> next) {
        var first = new BitSet();
        var open = new BitSet();
        var empty = true;
        for (var part : parts) {
            var span = part instanceof One one
                    ? single(one.form(), forms, next)
                    : sequence(((Block) part).parts(), forms, next);
            var counted = span.counted(part.count(), next);
            connect(next, open, counted.first());
            if (empty) {
                first.or(counted.first());
            }
            if (!counted.empty()) {
                open.clear();
                empty = false;
            }
            open.or(counted.last());
        }
        return new Span(first, open, empty);
    }

    private static Span single(Form form, List<Form> forms, List<BitSet> next) {
        var only = new BitSet();
        only.set(forms.size());
        forms.add(form);
        next.add(new BitSet());
        return new Span(only, only, false);
    }

    private static void connect(List<BitSet> next, BitSet from, BitSet to) {
        from.stream().forEach(state -> next.get(state).or(to));
    }
}
