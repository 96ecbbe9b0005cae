package com.tegsoft.portbook.content;

import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.AddressRecord;
import com.tegsoft.portbook.matrix.Addresses;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.source.Conflict;
import com.tegsoft.portbook.source.Node;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.text.Texts;
import com.tegsoft.portbook.translation.Translations;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Everything that the content folder says, and where it says it.
 *
 * @param matrixTree the nodes of {@code matrix.yaml}
 * @param siteTree the nodes of {@code site.yaml}
 * @param texts by language code, in the order of the languages
 * @param textIds the texts that must be there
 * @param editions what was released, the oldest first; those that could not be read are left out
 * @param record the addresses of an edition that does not record them itself
 * @param recorded what version control has, as far as it was asked
 * @param translations what is translated, and what was recorded of it
 * @param printable whether the fonts of printed pages have a character
 * @param faults what was noticed while reading
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

    /** Where in the matrix something stands: keys, list items or indexes on the way to it. */
    public Location inMatrix(Object... path) {
        return matrixTree.whereIs(
                java.util.Arrays.stream(path).map(Object::toString).toArray(String[]::new));
    }

    /** Where in the site's facts something stands. */
    public Location inSite(Object... path) {
        return siteTree.whereIs(
                java.util.Arrays.stream(path).map(Object::toString).toArray(String[]::new));
    }

    /** The same content for another address of the site. */
    public Content at(URI baseUrl) {
        return with(site.at(baseUrl), matrix, editions, printable);
    }

    /** The same content for fonts that may not have every character. */
    public Content printedWith(IntPredicate characters) {
        return with(site, matrix, editions, characters);
    }

    public Optional<Edition> newestEdition() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /** Whether there is an edition of the matrix's date. */
    public boolean isReleased() {
        return editions.stream().anyMatch(edition -> edition.date().equals(matrix.edition()));
    }

    /** The same with one edition more. */
    public Content released(Edition edition) {
        var more = new ArrayList<>(editions);
        more.add(edition);
        return with(site, matrix, more, printable);
    }

    /** The same as if nothing had ever been released. */
    public Content unreleased() {
        return with(site, matrix, List.of(), printable);
    }

    /** The same words about another matrix, such as that of an earlier edition. */
    public Content about(Matrix other) {
        return with(site, other, editions, printable);
    }

    /** The same, held against what version control has. */
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

    /** The same, with conflicts in other files that go into the site. */
    public Content conflicted(List<Source> files) {
        var more = new ArrayList<>(faults);
        files.forEach(file -> Conflict.in(file).forEach(conflict -> more.add(conflict.finding())));
        var read = new TreeMap<>(sources);
        files.forEach(file -> read.put(file.file(), file));
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

    /** All editions, the one that is being written included. */
    public History history() {
        return History.of(editions, matrix);
    }

    /** What the site has addresses for now. */
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

    /** What it had addresses for at some time, as far as that is known; the newest first. */
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

    /** Whether everything could be read, so that what is absent is really absent. */
    public boolean isWhole() {
        return faults.isEmpty();
    }

    public Optional<Texts> sourceTexts() {
        return Optional.ofNullable(texts.get(site.source()));
    }
}
