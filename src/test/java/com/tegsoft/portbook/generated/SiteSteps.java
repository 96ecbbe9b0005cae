package com.tegsoft.portbook.generated;

import com.tegsoft.portbook.generated.Step.Result;
import com.tegsoft.portbook.text.RetiredAddress.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an edition does to the languages, pages and sections of a generated site. */
final class SiteSteps {

    private SiteSteps() {}

    /** Every language but the last, the source language included, each in favour of another that stays. */
    static Stream<Result> languageGivenUp(Snapshot now, Mutation m) {
        var languages = now.site().languages();
        return inTurn(languages, m).filter(language -> languages.size() > 1).map(language -> {
            var next = now.with(now.site().without(language.words()));
            var others = next.site().languages();
            return new Result(
                    next,
                    Map.of(language.code(), others.get(m.from() % others.size()).code()));
        });
    }

    static Stream<Snapshot> languageBroughtBack(Snapshot now) {
        var gone = now.site().retired().keySet();
        return Stream.of(WordList.values())
                .filter(words -> gone.contains(SiteAddress.language(words.code())))
                .map(words -> now.with(now.site().also(words)));
    }

    static Stream<GeneratedPage> pages(Snapshot now, Mutation m) {
        return inTurn(now.site().pages(), m);
    }

    static Snapshot without(Snapshot now, GeneratedPage page) {
        return now.with(now.site()
                .with(now.site().pages().stream()
                        .filter(other -> !other.equals(page))
                        .toList()));
    }

    static Stream<Snapshot> pageBroughtBack(Snapshot now, Mutation m) {
        return now.site().retired().keySet().stream()
                .filter(gone -> gone.kind() == Kind.PAGE)
                .map(gone -> now.with(now.site()
                        .with(Stream.concat(
                                        now.site().pages().stream(),
                                        Stream.of(GeneratedPage.of(m).named(gone.path())))
                                .toList())));
    }

    /** The deeper sections of a page are gone, or its first one has another id. */
    static Stream<Snapshot> withoutSection(Snapshot now, Mutation m) {
        return pages(now, m).flatMap(page -> Stream.of(page.withoutDeeperSections(), page.beginningWith(m.id()))
                .filter(other -> !other.equals(page))
                .map(other -> now.with(now.site().replacing(page, other))));
    }

    /** The first section that was there and is gone. */
    static SiteAddress gone(Snapshot before, Snapshot now) {
        var there = now.site().addresses();
        return before.site().addresses().stream()
                .filter(address -> !there.contains(address))
                .findFirst()
                .orElseThrow();
    }

    /** In favour of any page or section that is there. */
    static Stream<Result> forAnother(Snapshot next, Mutation m, SiteAddress gone) {
        var places = next.site().addresses().stream()
                .filter(address -> address.kind() != Kind.LANGUAGE)
                .toList();
        return inTurn(places, m).map(place -> new Result(next, Map.of(gone.path(), place.path())));
    }

    private static <T> Stream<T> inTurn(List<T> items, Mutation m) {
        return items.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        items.stream().skip(m.from() % items.size()),
                        items.stream().limit(m.from() % items.size()));
    }
}
