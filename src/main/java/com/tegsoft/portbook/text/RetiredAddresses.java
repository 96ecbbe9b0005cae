package com.tegsoft.portbook.text;

import com.tegsoft.portbook.text.RetiredAddress.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The pages, sections and languages that were published but no longer exist, in the order of {@code site.yaml}. */
public record RetiredAddresses(List<RetiredAddress> all) {

    public static final RetiredAddresses NONE = new RetiredAddresses(List.of());

    public RetiredAddresses {
        all = List.copyOf(all);
    }

    public List<RetiredAddress> of(Kind kind) {
        return all.stream().filter(retired -> retired.kind() == kind).toList();
    }

    /** The sections of a page. */
    public List<RetiredAddress> on(String page) {
        return of(Kind.SECTION).stream()
                .filter(retired -> retired.page().equals(page))
                .toList();
    }

    /** A page or a section, by its address. */
    public Optional<RetiredAddress> place(String address) {
        return all.stream()
                .filter(retired ->
                        retired.kind() != Kind.LANGUAGE && retired.address().equals(address))
                .findFirst();
    }

    public Optional<RetiredAddress> language(String code) {
        return of(Kind.LANGUAGE).stream()
                .filter(retired -> retired.address().equals(code))
                .findFirst();
    }

    /**
     * The end of a chain of successors: something not retired, or something without a successor. Empty if the chain is a loop, or if there is no successor.
     */
    public Optional<String> end(RetiredAddress start) {
        var seen = new HashSet<RetiredAddress>();
        var at = start;
        while (seen.add(at) && at.successor().isPresent()) {
            var next = at.successor().get();
            var retired = start.kind() == Kind.LANGUAGE ? language(next) : place(next);
            if (retired.isEmpty() || retired.get().successor().isEmpty()) {
                return Optional.of(next);
            }
            at = retired.get();
        }
        return Optional.empty();
    }
}
