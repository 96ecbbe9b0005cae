package com.tegsoft.portbook.content;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.AddressRecord;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.EditionReader;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.text.Aliases;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.LockLines;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.text.Texts;
import com.tegsoft.portbook.text.TranslationLock;
import com.tegsoft.portbook.yaml.Conflict;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Parsed;
import com.tegsoft.portbook.yaml.Shape;
import com.tegsoft.portbook.yaml.ShapeCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a content folder; what cannot be read is reported, and the rest is still read. */
public final class ContentReader {

    private static final Shape TEXTS = new Shape.TextTree("texts by id", Aliases.ID, Aliases.SHAPE);

    private static final Set<String> GAPS = Set.of("missing-field", "empty-list");

    private final ContentFiles folder;
    private final ParseCache cache;
    private static final String MISSING = "missing-file";

    private final List<Finding> faults = new ArrayList<>();
    private final Map<String, Source> sources = new TreeMap<>();

    private final Map<String, Parsed<Source>> read;
    private final Map<String, Parsed<Node>> trees;

    /** All files are read in parallel, one thread per core; the findings of a file are reported when it is used. */
    private ContentReader(ContentFiles folder, ParseCache cache) {
        this.folder = folder;
        this.cache = cache;
        this.read = byPath(Parallel.map(
                folder.files().entrySet(),
                file -> Map.entry(file.getKey(), cache.source(file.getKey(), file.getValue()))));
        var written = read.entrySet().stream()
                .filter(file -> !file.getKey().endsWith(".md"))
                .toList();
        this.trees = byPath(Parallel.map(
                written,
                file -> Map.entry(file.getKey(), cache.tree(file.getValue().value()))));
    }

    private static <T> Map<String, T> byPath(Collection<Map.Entry<String, T>> files) {
        return files.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The content, and the findings from reading it.
     *
     * @param interfaceTexts ids of the texts that the templates use
     */
    public static Content read(ContentFiles folder, Collection<String> interfaceTexts) {
        return read(folder, interfaceTexts, new ParseCache());
    }

    /**
     * The same, reusing what was read before.
     *
     * @param cache what was read from the folder earlier; updated by this call
     */
    public static Content read(ContentFiles folder, Collection<String> interfaceTexts, ParseCache cache) {
        return new ContentReader(folder, cache).content(interfaceTexts);
    }

    private Content content(Collection<String> interfaceTexts) {
        folder.outside()
                .forEach(path -> faults.add(new Finding(
                        MISSING,
                        Location.startOf(path),
                        "the file `%s` is a link that leads out of the content folder".formatted(path),
                        "replace the link by the file itself")));
        var siteTree = yaml(Content.SITE);
        faults.addAll(sources.containsKey(Content.SITE) ? form(siteTree, SiteShape.ROOT) : List.of());
        var site = faults.stream().noneMatch(finding -> finding.at().file().equals(Content.SITE))
                ? SiteReader.read(siteTree)
                : SiteReader.UNREADABLE;
        var written = new ArrayList<ParseCache.WrittenPage>();
        for (var language : site.languages()) {
            site.pages().forEach(page -> page(language, page).ifPresent(written::add));
        }
        var pages = Parallel.begin(written, cache::page);
        var matrixTree = yaml(Content.MATRIX);
        var matrix = MatrixReader.read(matrixTree);
        faults.addAll(sources.containsKey(Content.MATRIX) ? withoutGaps(matrixTree, matrix.findings()) : List.of());
        var texts = new LinkedHashMap<String, Texts>();
        site.languages().forEach(language -> texts.put(language.code(), texts(language)));
        faults.addAll(site.languages().isEmpty() ? List.of() : orphans());
        var editions = editions();
        var record = folder.file(AddressRecord.PATH).isPresent()
                ? read(AddressRecord.PATH, AddressRecord::read)
                : Optional.<AddressRecord>empty();
        var lock = lock();
        return new Content(
                site,
                matrix.value(),
                siteTree,
                matrixTree,
                texts,
                TextIds.of(matrix.value(), interfaceTexts)
                        .with(editions.stream().map(Edition::date).toList())
                        .with(site.retired()),
                pages.get(),
                editions,
                record,
                Recorded.NOTHING,
                new TranslatableTexts(texts, pages.get(), sources).translations(site, lock),
                character -> true,
                Conflict.withoutConsequences(faults).stream().sorted().toList(),
                sources);
    }

    /** Every readable edition; the others become findings. */
    private List<Edition> editions() {
        return folder.files().keySet().stream()
                .filter(path -> path.startsWith(Edition.FOLDER))
                .flatMap(path -> read(path, EditionReader::read).stream())
                .sorted()
                .toList();
    }

    private <T> Optional<T> read(String path, Function<Node, Parsed<Optional<T>>> reader) {
        var tree = yaml(path);
        if (!sources.containsKey(path)) {
            return Optional.empty();
        }
        var read = reader.apply(tree);
        faults.addAll(withoutGaps(tree, read.findings()));
        return read.value();
    }

    private Node yaml(String path) {
        var tree =
                source(path, "every content folder needs it").flatMap(source -> Optional.ofNullable(trees.get(path)));
        tree.ifPresent(found -> faults.addAll(found.findings()));
        return tree.<Node>map(Parsed::value).orElseGet(() -> new Node.Mapping(List.of(), Location.startOf(path)));
    }

    private Optional<Source> source(String path, String help) {
        var file = Optional.ofNullable(read.get(path));
        if (folder.outside().contains(path)) {
            return Optional.empty();
        }
        if (file.isEmpty()) {
            faults.add(new Finding(MISSING, Location.startOf(path), "the file `%s` is missing".formatted(path), help));
            return Optional.empty();
        }
        var source = file.get().value();
        faults.addAll(file.get().findings());
        if (source.text().isEmpty() && !file.get().findings().isEmpty()) {
            return Optional.empty(); // Rejected as a whole: nothing more can be reported about it.
        }
        sources.put(path, source);
        return Optional.of(source);
    }

    /** The findings about a file's form; missing things are not reported if an item could not be read. */
    private List<Finding> form(Node tree, Shape shape) {
        return withoutGaps(tree, ShapeCheck.findings(tree, shape));
    }

    private List<Finding> withoutGaps(Node tree, List<Finding> findings) {
        var file = tree.at().file();
        var broken = faults.stream()
                .anyMatch(f -> f.check().equals("invalid-yaml") && f.at().file().equals(file));
        return findings.stream()
                .filter(finding -> !broken || !GAPS.contains(finding.check()))
                .toList();
    }

    /** What was recorded about the translations; a site without translations needs no such file. */
    private TranslationLock lock() {
        if (folder.file(Content.LOCK).isEmpty()) {
            return TranslationLock.EMPTY;
        }
        var known = faults.size();
        var tree = yaml(Content.LOCK);
        faults.addAll(form(tree, TranslationLock.SHAPE));
        faults.replaceAll(LockLines::explained);
        if (faults.size() == known) {
            Optional.ofNullable(sources.get(Content.LOCK))
                    .map(LockLines::findings)
                    .ifPresent(faults::addAll);
        }
        return TranslationLock.of(tree);
    }

    private Texts texts(Language language) {
        var path = language.code() + "/texts.yaml";
        var tree = yaml(path);
        faults.addAll(form(tree, TEXTS));
        return Texts.of(language, path, tree);
    }

    private Optional<ParseCache.WrittenPage> page(Language language, String id) {
        var path = language.code() + "/pages/" + id + ".md";
        if (!language.complete() && folder.file(path).isEmpty()) {
            return Optional.empty();
        }
        return source(path, "write the page, or remove `%s` from `pages` in site.yaml".formatted(id))
                .map(source -> new ParseCache.WrittenPage(language, id, source));
    }

    /** Pages that were not requested, after all requested pages have been read. */
    private List<Finding> orphans() {
        return folder.files().keySet().stream()
                .filter(path -> path.matches("[^/]+/pages/[^/]+\\.md") && !sources.containsKey(path))
                .filter(path ->
                        faults.stream().noneMatch(fault -> fault.at().file().equals(path)))
                .map(path -> new Finding(
                        "orphan-page",
                        Location.startOf(path),
                        "`%s` is a page that site.yaml does not list".formatted(path),
                        "list it under `pages`, and its language under `languages`, or delete the file"))
                .toList();
    }
}
