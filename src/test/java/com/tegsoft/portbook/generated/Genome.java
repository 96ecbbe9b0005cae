package com.tegsoft.portbook.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that a generated product is made of: what its first edition says, and what each later one does to it. Any part may be
 * left out, and what remains is a whole product again.
 *
 * @param seed it was made from
 */
record Genome(long seed, Snapshot first, List<Mutation> mutations) {

    Genome {
        mutations = List.copyOf(mutations);
    }

    static Genome of(long seed) {
        return new GenomeMaker(seed).genome();
    }

    /** Every edition, the oldest first. */
    List<Snapshot> editions() {
        var editions = new ArrayList<>(List.of(first));
        mutations.forEach(mutation -> editions.add(mutation.applyTo(editions.get(editions.size() - 1))));
        return editions;
    }

    /** The same with less in it, the greatest cuts first. */
    Stream<Genome> smaller() {
        return Stream.of(fewerMutations(), plainer(), fewerRows(), fewerLanguages(), fewerPages(), smallerRows())
                .flatMap(genomes -> genomes)
                .filter(genome -> genome.first.isSound() && !genome.equals(this));
    }

    private Genome with(Snapshot other) {
        return new Genome(seed, other, mutations);
    }

    private Genome with(GeneratedSite site) {
        return with(first.with(site));
    }

    private Stream<Genome> fewerMutations() {
        return fewer(mutations, 0).map(some -> new Genome(seed, first, some));
    }

    private Stream<Genome> fewerRows() {
        return fewer(first.rows(), 1).map(rows -> with(first.with(rows)));
    }

    /** The source language stays. */
    private Stream<Genome> fewerLanguages() {
        var languages = first.site().languages();
        return fewer(languages.subList(1, languages.size()), 0)
                .map(others -> Stream.concat(Stream.of(languages.get(0)), others.stream())
                        .toList())
                .map(some -> with(first.site().in(some)));
    }

    private Stream<Genome> fewerPages() {
        var pages = first.site().pages();
        var elements = IntStream.range(0, pages.size())
                .boxed()
                .flatMap(i -> fewer(pages.get(i).elements(), 0).map(some -> {
                    var others = new ArrayList<>(pages);
                    others.set(i, pages.get(i).with(some));
                    return List.copyOf(others);
                }));
        return Stream.concat(fewer(pages, 0), elements)
                .map(some -> with(first.site().with(some)));
    }

    private Stream<Genome> smallerRows() {
        return Stream.<Stream<Snapshot>>of(
                        first.eachRow(0, row -> fewer(row.lines(), 1).map(row::with), true),
                        first.eachRow(0, row -> fewer(row.roles(), 0).map(row::usedBy), true),
                        first.eachRow(0, row -> fewer(row.purposes(), 1).map(row::servingFor), true),
                        first.eachRow(0, row -> fewer(row.hosts(), 0).map(row::reaching), true))
                .flatMap(snapshots -> snapshots)
                .map(this::with);
    }

    private Stream<Genome> plainer() {
        var site = first.site();
        return Stream.of(
                with(first.with(
                        first.rows().stream().map(GeneratedRow::unmistakable).toList())),
                with(site.askingFor(List.of())),
                with(site.called("Product")));
    }

    /** The halves of a list, then the list without each one of its items. */
    private static <T> Stream<List<T>> fewer(List<T> items, int least) {
        var half = items.size() / 2;
        return Stream.concat(
                        half == 0
                                ? Stream.empty()
                                : Stream.of(items.subList(0, half), items.subList(half, items.size())),
                        IntStream.range(0, items.size()).mapToObj(i -> without(items, i)))
                .filter(some -> some.size() >= least && some.size() < items.size());
    }

    private static <T> List<T> without(List<T> items, int index) {
        var fewer = new ArrayList<>(items);
        fewer.remove(index);
        return fewer;
    }
}
