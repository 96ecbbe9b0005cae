package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.pdf.PdfPrinter;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.yaml.Conflict;
import com.tegsoft.portbook.yaml.LineEnds;
import com.tegsoft.portbook.yaml.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of templates: their declarations, their defects, and their output. */
public final class Templates {

    private static final Pattern ASKED = Pattern.compile("\\b(?:t|say)\\(\"([a-z0-9.-]+)\"");
    private static final Pattern NAME = Pattern.compile("[^.].*\\.(?:ftl|ftlh|ftlx)");

    /** Folders of templates that are rendered to files of the site. */
    private static final List<String> PAGES = List.of("pages", "print");

    private final TemplateFiles folder;
    private final TemplateEngine engine;
    private final Map<String, Parsed<Optional<PageKind>>> kinds = new ConcurrentHashMap<>();
    private final Map<String, Parsed<Optional<Platform>>> platforms = new ConcurrentHashMap<>();
    private final Map<String, PdfPrinter> printers = new ConcurrentHashMap<>();

    private final List<Finding> findings;

    private Templates(TemplateFiles folder) {
        this.folder = folder;
        this.engine = new TemplateEngine(folder, RenderingLimit.OF_A_PAGE);
        this.findings = found();
    }

    public static Templates of(TemplateFiles folder) {
        return new Templates(folder);
    }

    /**
     * The templates of a folder that findings call {@code templates}.
     *
     * @throws IOException if the folder cannot be read
     */
    public static Templates load(Path folder) throws IOException {
        return of(TemplateFiles.load(folder, "templates"));
    }

    /** All findings that are known before rendering, sorted by place. */
    public List<Finding> findings() {
        return findings;
    }

    private List<Finding> found() {
        var read = Stream.of(
                        folder.links().stream(),
                        folder.conflicts(),
                        syntaxErrors(),
                        read(pages(), this::kind).flatMap(kind -> kind.findings().stream()),
                        read(PlatformFolder.ids(folder), this::platform)
                                .flatMap(platform -> platform.findings().stream()))
                .flatMap(Function.identity());
        return Conflict.withoutConsequences(
                HeaderReader.withoutConsequences(read.distinct().sorted().toList()));
    }

    private Stream<Finding> syntaxErrors() {
        var parts = names("parts");
        var snippets = PlatformFolder.ids(folder).stream().flatMap(id -> names("snippets/" + id).stream());
        var all = Stream.of(pages().stream(), parts.stream(), snippets)
                .flatMap(Function.identity())
                .filter(name -> NAME.matcher(fileName(name)).matches())
                .toList();
        return Parallel.flatMap(all, name -> engine.syntaxError(name).stream());
    }

    private static String fileName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The content of the files that findings point into. */
    public Map<String, Source> sources(List<Finding> findings) {
        return folder.sources(findings);
    }

    /** Every kind of page with a template, those for the screen first, sorted by name. */
    public List<PageKind> pageKinds() {
        return sound(read(pages(), this::kind));
    }

    private Parsed<Optional<PageKind>> kind(String name) {
        return kinds.computeIfAbsent(name, key -> {
            if (NAME.matcher(fileName(key)).matches()) {
                return PageHeader.read(key, folder.text(key).orElseThrow());
            }
            var finding = new Finding(
                    TemplateFiles.CHECK,
                    folder.startOf(key),
                    "`%s` is not a page template".formatted(key),
                    "use the extension .ftlh (HTML), .ftlx (XML) or .ftl (other text), or move the file away");
            return new Parsed<>(Optional.empty(), List.of(finding));
        });
    }

    /** Files of the folders that hold nothing but pages; those that an editor hides are none. */
    private List<String> pages() {
        return PAGES.stream()
                .flatMap(below -> names(below).stream())
                .filter(name -> !fileName(name).startsWith(".") && !name.endsWith("~"))
                .toList();
    }

    /** The firewall platforms, by id. */
    public List<Platform> platforms() {
        return sound(read(PlatformFolder.ids(folder), this::platform));
    }

    private Parsed<Optional<Platform>> platform(String id) {
        return platforms.computeIfAbsent(id, key -> PlatformFolder.read(folder, key));
    }

    private static <T> Stream<Parsed<Optional<T>>> read(
            Collection<String> names, Function<String, Parsed<Optional<T>>> reader) {
        return Parallel.map(names, reader).stream();
    }

    /** What was read, if nothing is wrong with any of it. */
    private <T> List<T> sound(Stream<Parsed<Optional<T>>> read) {
        var all = read.toList();
        var findings = all.stream().flatMap(one -> one.findings().stream()).toList();
        if (!findings.isEmpty()) {
            throw new TemplateFault(findings, folder.sources(findings));
        }
        return all.stream().map(one -> one.value().orElseThrow()).toList();
    }

    /**
     * Ids of the interface texts that templates use with {@code t("…")} and {@code say("…", …)}, and those of the
     * closed value sets.
     */
    public Collection<String> interfaceTexts() {
        var ids = new TreeSet<>(Vocabulary.ids());
        Stream.concat(PAGES.stream(), Stream.of("parts"))
                .flatMap(below -> names(below).stream())
                .flatMap(name -> folder.text(name).stream())
                .flatMap(template -> ASKED.matcher(template.text()).results())
                .forEach(asked -> ids.add("ui." + asked.group(1)));
        return ids;
    }

    /** The printer with the fonts of this folder, loaded when it is first needed. */
    public PdfPrinter printer() {
        return printers.computeIfAbsent("fonts", below -> {
            try {
                return PdfPrinter.load(folder.place().resolve(below));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The characters that printed pages can contain; all of them if no page is printed. */
    public IntPredicate printable() {
        return folder.names("print").isEmpty()
                ? codePoint -> true
                : codePoint -> printer().has(codePoint);
    }

    /** Files that are published unchanged, by path; style sheets and scripts without their comments. */
    public SortedMap<String, byte[]> assets() {
        var assets = new TreeMap<String, byte[]>();
        Stream.concat(Stream.of("assets"), folder.folders("assets").stream().map(name -> "assets/" + name))
                .flatMap(below -> names(below).stream())
                .forEach(name -> assets.put(name, published(name, LineEnds.unified(folder.bytes(name)))));
        return assets;
    }

    private static byte[] published(String name, byte[] bytes) {
        if (name.endsWith(".css")) {
            return StyleSheet.published(bytes);
        }
        return name.endsWith(".js") ? ScriptText.published(bytes) : bytes;
    }

    /** What the templates of platforms import, by path. */
    public SortedMap<String, String> snippetParts() {
        return new SnippetTemplates(folder).parts();
    }

    /** The templates of a platform, by path. */
    public SortedMap<String, String> snippetTemplates(Platform platform) {
        return new SnippetTemplates(folder).of(platform);
    }

    /** All files of the folder. */
    public TemplateFiles files() {
        return folder;
    }

    /** The hash of the program in a published script, as recorded when it was tested; empty if none is. */
    public Optional<String> testedProgram(String path) {
        return folder.text("parts/checker.sha256").stream()
                .flatMap(file -> file.lines().stream())
                .filter(line -> line.endsWith("  " + path))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst();
    }

    /** A mistake of a template that is visible in its output. */
    public TemplateFault fault(String check, String template, String message, String help) {
        var findings = List.of(new Finding(check, folder.startOf(template), message, help));
        return new TemplateFault(findings, folder.sources(findings));
    }

    private List<String> names(String below) {
        return folder.names(below).stream().map(name -> below + "/" + name).toList();
    }

    /**
     * The result of work that renders templates, which ends even if one of them does not.
     *
     * @throws TemplateFault about that template
     */
    public <T> T unlessEndless(Supplier<T> rendering) {
        return engine.unlessEndless(rendering);
    }

    /**
     * The output of a template.
     *
     * @throws TemplateFault if it fails
     */
    public String render(String name, Map<String, ?> model) {
        return engine.render(name, model);
    }
}
