package com.tegsoft.portbook.content;

import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.AddressRecord;
import com.tegsoft.portbook.matrix.Addresses;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.text.Texts;
import com.tegsoft.portbook.translation.Translations;
import com.tegsoft.portbook.yaml.Node;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Everything in the content folder, with the location of each fact.
 *
 * @param matrixTree the nodes of {@code matrix.yaml}
 * @param siteTree the nodes of {@code site.yaml}
 * @param texts by language code, in the order of the languages
 * @param textIds the required texts
 * @param editions what was released, the oldest first; unreadable ones are left out
 * @param record the links published by an edition that does not record them itself
 * @param recorded what version control contains, if it was consulted
 * @param translations the translations, and what was recorded about them
 * @param printable whether the fonts of printed pages have a character
 * @param faults the findings from reading
 * @param sources every file that was read, by path
 */
public record Content(
        SiteFacts site,
        Matrix matrix,
        Node siteTree,
        Node matrixTree,
        Map<String, Texts> texts,
        TextIds textIds,
        List<Page> pages,
        List<Edition> editions,
        Optional<AddressRecord> record,
        Recorded recorded,
        Translations translations,
        IntPredicate printable,
        List<Finding> faults,
        Map<String, Source> sources) {

    public static final String MATRIX = "matrix.yaml";
    public static final String SITE = "site.yaml";
    public static final String LOCK = "translations.lock";

    public Content {
        pages = List.copyOf(pages);
        editions = List.copyOf(editions);
        faults = List.copyOf(faults);
    }

    /** The location of something in the matrix, by the path of keys, list items or indexes that leads to it. */
    public Location inMatrix(Object... path) {
        return matrixTree.whereIs(Arrays.stream(path).map(Object::toString).toArray(String[]::new));
    }

    /** The location of something in the site's facts. */
    public Location inSite(Object... path) {
        return siteTree.whereIs(Arrays.stream(path).map(Object::toString).toArray(String[]::new));
    }

    /** The same content for another base URL. */
    public Content withBaseUrl(URI baseUrl) {
        return with(site.withBaseUrl(baseUrl), matrix, editions, printable);
    }

    /** The same content, to be printed with fonts that may lack characters. */
    public Content withPrintable(IntPredicate characters) {
        return with(site, matrix, editions, characters);
    }

    public Optional<Edition> newestEdition() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /** Whether there is an edition of the matrix's date. */
    public boolean isReleased() {
        return editions.stream().anyMatch(edition -> edition.date().equals(matrix.edition()));
    }

    /** The same with one more edition. */
    public Content released(Edition edition) {
        var more = new ArrayList<>(editions);
        more.add(edition);
        return with(site, matrix, more, printable);
    }

    /** The same, as if nothing had ever been released. */
    public Content unreleased() {
        return new Content(
                site,
                matrix,
                siteTree,
                matrixTree,
                texts,
                textIds,
                pages,
                List.of(),
                Optional.empty(),
                Recorded.NOTHING,
                translations,
                printable,
                faults,
                sources);
    }

    /** The same texts for another matrix, such as that of an earlier edition. */
    public Content withMatrix(Matrix other) {
        return with(site, other, editions, printable);
    }

    /** The same, with what version control contains. */
    public Content recorded(Recorded earlier) {
        return new Content(
                site,
                matrix,
                siteTree,
                matrixTree,
                texts,
                textIds,
                pages,
                editions,
                record,
                earlier,
                translations,
                printable,
                faults,
                sources);
    }

    /** The same, with what is wrong in other files that go into the site. */
    public Content withFaults(List<Finding> findings, Map<String, Source> files) {
        var more = new ArrayList<>(faults);
        more.addAll(findings);
        var read = new TreeMap<>(sources);
        read.putAll(files);
        return new Content(
                site,
                matrix,
                siteTree,
                matrixTree,
                texts,
                textIds,
                pages,
                editions,
                record,
                recorded,
                translations,
                printable,
                more,
                read);
    }

    private Content with(
            SiteFacts otherSite, Matrix otherMatrix, List<Edition> otherEditions, IntPredicate characters) {
        return new Content(
                otherSite,
                otherMatrix,
                siteTree,
                matrixTree,
                texts,
                textIds,
                pages,
                otherEditions,
                record,
                recorded,
                translations,
                characters,
                faults,
                sources);
    }

    /** All editions, including the one being prepared. */
    public History history() {
        return History.of(editions, matrix);
    }

    /** What the site publishes links for now. */
    public Addresses addresses() {
        var sections = new LinkedHashMap<String, List<String>>();
        for (var id : site.pages()) {
            var page = pages.stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .max(Comparator.comparing(
                            candidate -> candidate.language().code().equals(site.source())));
            sections.put(
                    id,
                    page.map(Page::sections).orElse(List.of()).stream()
                            .map(Page.Section::id)
                            .toList());
        }
        return new Addresses(site.languages().stream().map(Language::code).toList(), sections, Location.startOf(SITE));
    }

    /** What it published links for at any time, as far as known; the newest first. */
    public List<Addresses> published() {
        var published = new ArrayList<Addresses>();
        recorded.addresses().ifPresent(published::add);
        for (var i = editions.size() - 1; i >= 0; i--) {
            editions.get(i).addresses().ifPresent(published::add);
        }
        record.map(AddressRecord::addresses).ifPresent(published::add);
        return published;
    }

    /** The edition of the matrix's date, if it was released and nothing records its addresses. */
    public Optional<Edition> unrecorded() {
        return newestEdition()
                .filter(edition -> edition.matrix().equals(matrix))
                .filter(edition -> edition.addresses().isEmpty() && record.isEmpty());
    }

    /** Whether everything could be read, so that missing things are really missing. */
    public boolean isWhole() {
        return faults.isEmpty();
    }

    /** A page as readers of a language see it: in the source language where it is not translated. */
    public Optional<Page> page(String id, String language) {
        return Stream.of(language, site.source())
                .flatMap(code -> pages.stream()
                        .filter(page ->
                                page.id().equals(id) && page.language().code().equals(code)))
                .findFirst();
    }

    public Optional<Texts> sourceTexts() {
        return Optional.ofNullable(texts.get(site.source()));
    }
}
