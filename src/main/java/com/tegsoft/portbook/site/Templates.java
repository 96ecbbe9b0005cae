package com.tegsoft.portbook.site;

import com.tegsoft.portbook.snippet.Grammar;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.source.Words;
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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The folder of templates: the only place that knows FreeMarker. */
public final class Templates {

    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final Pattern ASKED = Pattern.compile("\\bt\\(\"([a-z0-9.-]+)\"");

    private static final String SNIPPETS = "snippets";
    private static final String TEMPLATE = ".ftl";

    private final Path folder;
    private final Configuration configuration;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

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
        configuration.setDirectoryForTemplateLoading(folder.toFile());
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

    /** Every kind of page that has a template, sorted by name. */
    public List<PageKind> pageKinds() {
        return files("pages").stream().map(this::pageKind).toList();
    }

    private PageKind pageKind(String name) {
        var template = template(name);
        return new PageKind(
                name,
                words(template, "each", PageKind.Dimension.class),
                attribute(template, "path"),
                Set.copyOf(words(template, "shows", PageKind.Form.class)));
    }

    /** Names of the folders of snippet templates, sorted: one for each platform. */
    public List<String> platforms() {
        return list(SNIPPETS, Files::isDirectory);
    }

    /** What a platform's folder declares. */
    Platform platform(String id) {
        var below = SNIPPETS + "/" + id + "/";
        var header = template(below + Platform.ADD + TEMPLATE);
        return new Platform(
                id,
                attribute(header, "name"),
                Words.parse(Platform.Kind.class, attribute(header, "kind")),
                Integer.parseInt(attribute(header, "limit")),
                Set.copyOf(words(header, "lacks", Platform.Lack.class)),
                attribute(header, "naming").equals("server"),
                extensions(below),
                Words.parse(Platform.Label.class, text(below + "verified.txt").strip()),
                grammar(below + "read.txt"));
    }

    /** The template of a platform's snippet. */
    static String snippet(Platform platform, String variant) {
        return SNIPPETS + "/" + platform.id() + "/" + variant + TEMPLATE;
    }

    /** The extensions of a platform's files, by the names of their templates. */
    private Map<String, String> extensions(String below) {
        return list(below, Files::isRegularFile).stream()
                .filter(name -> name.endsWith(TEMPLATE))
                .collect(Collectors.toMap(
                        name -> name.substring(0, name.length() - TEMPLATE.length()),
                        name -> attribute(template(below + name), "extension")));
    }

    private Grammar grammar(String name) {
        try {
            return Grammar.parse(text(name));
        } catch (IllegalArgumentException e) {
            throw new TemplateFault(name + ": " + e.getMessage(), e);
        }
    }

    private static <E extends Enum<E>> List<E> words(Template template, String attribute, Class<E> type) {
        return Arrays.stream(attribute(template, attribute).split(",", -1))
                .filter(word -> !word.isBlank())
                .map(word -> Words.parse(type, word.strip()))
                .toList();
    }

    private static String attribute(Template template, String name) {
        if (template.getCustomAttribute(name) instanceof String value) {
            return value;
        }
        throw new TemplateFault(template.getName() + ": the ftl header lacks the attribute `" + name + "`");
    }

    /** Ids of the interface texts that templates ask for with {@code t("…")}, and those of the closed value sets. */
    public Collection<String> interfaceTexts() {
        var ids = new TreeSet<>(Vocabulary.ids());
        for (var name : files("pages")) {
            collect(name, ids);
        }
        for (var name : files("parts")) {
            collect(name, ids);
        }
        return ids;
    }

    private void collect(String name, Collection<String> ids) {
        var asked = ASKED.matcher(text(name));
        while (asked.find()) {
            ids.add("ui." + asked.group(1));
        }
    }

    /** Files that are published as they are, by name. */
    public Map<String, byte[]> assets() {
        return files("assets").stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> {
                            try {
                                return Files.readAllBytes(folder.resolve(name));
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

    /** Names in a folder, sorted; empty if there is no such folder. */
    private List<String> list(String below, Predicate<Path> which) {
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

    private String text(String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new TemplateFault(name + " is missing", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renders a template with a model. */
    public String render(String name, Map<String, ?> model) {
        var out = new StringWriter(16_384);
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
