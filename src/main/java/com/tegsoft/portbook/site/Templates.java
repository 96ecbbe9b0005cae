package com.tegsoft.portbook.site;

import com.tegsoft.portbook.pdf.PdfPrinter;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.source.LineEnds;
import com.tegsoft.portbook.source.Words;
import com.tegsoft.portbook.work.AtOnce;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The folder of templates: the only place that knows FreeMarker. */
public final class Templates {

    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final Pattern ASKED = Pattern.compile("\\b(?:t|say)\\(\"([a-z0-9.-]+)\"");

    /** Folders of templates that become files of the site. */
    private static final List<String> PAGES = List.of("pages", "print");

    private final Path folder;
    private final Configuration configuration;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Map<String, Platform> platforms = new ConcurrentHashMap<>();
    private final Map<String, PdfPrinter> printers = new ConcurrentHashMap<>();

    private Templates(Path folder, Configuration configuration) {
        this.folder = folder;
        this.configuration = configuration;
    }

    /**
     * Prepares a folder; a template is parsed when it is first needed.
     *
     * @throws IOException if there is no such folder
     */
    public static Templates load(Path folder) throws IOException {
        var configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new TemplateFiles(folder));
        configuration.setObjectWrapper(new Wrapper());
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWhitespaceStripping(true);
        return new Templates(folder, configuration);
    }

    /** Every kind of page that has a template, those for the screen first, sorted by name. */
    public List<PageKind> pageKinds() {
        var names = PAGES.stream().flatMap(below -> files(below).stream()).toList();
        return AtOnce.map(names, this::pageKind);
    }

    private PageKind pageKind(String name) {
        return new PageKind(
                name,
                words(name, "each", PageKind.Dimension.class),
                attribute(name, "path"),
                Set.copyOf(words(name, "shows", PageKind.Form.class)));
    }

    /** The words of a list that a template's header holds. */
    <E extends Enum<E>> List<E> words(String template, String attribute, Class<E> type) {
        return Arrays.stream(attribute(template, attribute).split(",", -1))
                .filter(word -> !word.isBlank())
                .map(word -> Words.parse(type, word.strip()))
                .toList();
    }

    /** What a template's header says. */
    String attribute(String template, String name) {
        if (template(template).getCustomAttribute(name) instanceof String value) {
            return value;
        }
        throw new TemplateFault(template + ": the ftl header lacks the attribute `" + name + "`");
    }

    /** Whether a template's header has this value under this name. */
    boolean declares(String template, String name, String value) {
        return value.equals(template(template).getCustomAttribute(name));
    }

    /** The firewall platforms, by id. */
    List<Platform> platforms() {
        return AtOnce.map(
                PlatformFolder.ids(this),
                id -> platforms.computeIfAbsent(id, key -> new PlatformFolder(this, key).platform()));
    }

    /** Ids of the interface texts that templates ask for with {@code t("…")} and {@code say("…", …)}, and those of the closed value sets. */
    public Collection<String> interfaceTexts() {
        var ids = new TreeSet<>(Vocabulary.ids());
        PAGES.forEach(below -> files(below).forEach(name -> collect(name, ids)));
        files("parts").forEach(name -> collect(name, ids));
        return ids;
    }

    private void collect(String name, Collection<String> ids) {
        var asked = ASKED.matcher(text(name));
        while (asked.find()) {
            ids.add("ui." + asked.group(1));
        }
    }

    /** The printer with the fonts of this folder, loaded when it is first needed. */
    PdfPrinter printer() {
        return printers.computeIfAbsent("fonts", below -> {
            try {
                return PdfPrinter.load(folder.resolve(below));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Which characters a page that is printed can have; all of them where no page is. */
    public IntPredicate printable() {
        return files("print").isEmpty()
                ? codePoint -> true
                : codePoint -> printer().has(codePoint);
    }

    /** Files that are published as they are, by name. */
    public Map<String, byte[]> assets() {
        return files("assets").stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> {
                            try {
                                return LineEnds.unified(Files.readAllBytes(folder.resolve(name)));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        (a, b) -> a,
                        TreeMap::new));
    }

    private List<String> files(String below) {
        return list(below, Files::isRegularFile).stream()
                .map(name -> below + "/" + name)
                .toList();
    }

    /** Names in a folder that a test accepts, sorted; empty if there is no such folder. */
    List<String> list(String below, Predicate<Path> which) {
        if (!Files.isDirectory(folder.resolve(below))) {
            return List.of();
        }
        try (var files = Files.list(folder.resolve(below))) {
            return files.filter(which)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        try {
            return LineEnds.unified(Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new TemplateFault(name + " is missing", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renders a template with a model. */
    public String render(String name, Map<String, ?> model) {
        var out = new StringWriter(4_096);
        try {
            template(name).process(model, out);
        } catch (TemplateException e) {
            throw new TemplateFault(e.getMessageWithoutStackTop(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private Template template(String name) {
        return parsed.computeIfAbsent(name, this::parse);
    }

    private Template parse(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (IOException e) {
            throw new TemplateFault(String.valueOf(e.getMessage()), e);
        }
    }

    /** Lets {@link Html} through unescaped, and an empty {@link Optional} be a missing value. */
    private static final class Wrapper extends DefaultObjectWrapper {
        Wrapper() {
            super(VERSION);
        }

        @Override
        public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
            if (value instanceof Optional<?> optional) {
                return wrap(optional.orElse(null));
            }
            return value instanceof Html html ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup()) : super.wrap(value);
        }
    }
}
