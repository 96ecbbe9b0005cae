package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.change.ChangedRows;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.template.Attempts;
import com.tegsoft.portbook.site.template.PlatformFolder;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Omission;
import com.tegsoft.portbook.snippet.Parameter;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Snippet;
import com.tegsoft.portbook.snippet.SnippetFactory;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.yaml.EnumNames;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every snippet of the site: each platform for each scope, printed once and shown on every page that needs it. */
public final class PublishedSnippets {

    /** With more services, the page of a service does not say what platforms cannot express: that takes long to find out. */
    private static final int MOST_SERVICES = 100;

    private final Templates templates;
    private final Values values;
    private final SnippetFactory source;
    private final List<Platform> platforms;
    private final Map<String, Scope> scopes = new LinkedHashMap<>();
    private final Set<String> restricted;
    private final Map<String, Snippet> snippets = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private PublishedSnippets(Templates templates, SnippetFactory source, Values values, List<Scope> scopes) {
        this.templates = templates;
        this.values = values;
        this.source = source;
        this.platforms = templates.platforms();
        scopes.forEach(scope -> this.scopes.put(scope.id(), scope));
        this.restricted = source.restricted();
    }

    /** For services that are parts of others. */
    static PublishedSnippets of(Templates templates, URI baseUrl, ChangedRows delta, Scope scope) {
        var values = Values.documentation(delta.matrix());
        return new PublishedSnippets(
                templates, new SnippetFactory(delta.matrix(), baseUrl, values), values, List.of(scope));
    }

    /** As published: with documentation addresses as examples. */
    public static PublishedSnippets published(Content content, Templates templates) {
        return filledIn(content, templates, Values.documentation(content.matrix()));
    }

    /** With a customer's own values. */
    public static PublishedSnippets filledIn(Content content, Templates templates, Values values) {
        return filledIn(content.matrix(), content.site().baseUrl(), templates, values);
    }

    public static PublishedSnippets filledIn(Matrix matrix, URI baseUrl, Templates templates, Values values) {
        return new PublishedSnippets(templates, new SnippetFactory(matrix, baseUrl, values), values, Scope.of(matrix));
    }

    public Values values() {
        return values;
    }

    public Matrix matrix() {
        return source.matrix();
    }

    public List<Platform> platforms() {
        return platforms;
    }

    public List<Scope> scopes() {
        return List.copyOf(scopes.values());
    }

    public Scope scope(String id) {
        return Optional.ofNullable(scopes.get(id)).orElseThrow();
    }

    /** Whether a reader may enter any source for a role. */
    public boolean mayBeAnybody(String id) {
        return !source.matrix().isOwn(id) && !restricted.contains(id);
    }

    public Platform platform(String id) {
        return platforms.stream()
                .filter(platform -> platform.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What a platform prints for a scope. */
    public Snippet snippet(Platform platform, Scope scope) {
        return snippets.computeIfAbsent(key(platform, scope, Platform.ADD), key -> source.snippet(platform, scope));
    }

    /** The text of a snippet, with a line break at its end. */
    public String text(Platform platform, Scope scope, String variant) {
        return texts.computeIfAbsent(
                key(platform, scope, variant),
                key -> templates.render(
                        PlatformFolder.template(platform, variant), Map.of("s", snippet(platform, scope))));
    }

    /** What tells apart the files of a platform, and those for another device. */
    private static String key(Platform platform, Scope scope, String variant) {
        return platform.parameters().stream()
                .filter(Parameter::isGiven)
                .map(parameter -> " " + parameter.id() + "=" + parameter.value())
                .collect(Collectors.joining("", platform.path(scope, variant), ""));
    }

    /** What a page says that a platform cannot express. */
    public List<Omission> omitted(Platform platform, Scope scope) {
        return scope.kind() != Scope.Kind.SERVICE || scope(Scope.ALL).services().size() <= MOST_SERVICES
                ? snippet(platform, scope).omitted()
                : List.of();
    }

    public Initiator initiator(String id) {
        return source.matrix().initiator(id);
    }

    /** The values that a reader can replace in the snippets of a scope. */
    public List<SnippetField> fields(Scope scope) {
        return new SnippetFields(source.matrix(), values, this::mayBeAnybody, scope).list();
    }

    /** What platforms cannot express of all services, one line each, printed by the build. */
    public static List<String> omissions(Collection<Artefact> artefacts) {
        var whole = new TreeMap<String, Snippet>();
        for (var artefact : artefacts) {
            if (artefact.expectation().orElse(null) instanceof Expectation.OpeningSnippet opening
                    && opening.snippet().scope().kind() == Scope.Kind.ALL) {
                whole.put(opening.snippet().platform().id(), opening.snippet());
            }
        }
        return whole.values().stream().flatMap(PublishedSnippets::omissions).toList();
    }

    private static Stream<String> omissions(Snippet snippet) {
        var lacking = snippet.omitted().stream()
                .collect(Collectors.groupingBy(
                        omission -> omission.lack().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(Omission::service, Collectors.toCollection(TreeSet::new))));
        return lacking.entrySet().stream().map(lack -> "`%s` cannot express %s flows; left out: %s"
                .formatted(snippet.platform().id(), EnumNames.of(lack.getKey()), String.join(", ", lack.getValue())));
    }

    /** Every file of every platform. */
    public List<Artefact> artefacts() {
        return Attempts.all(platforms, this::artefacts).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Artefact> artefacts(Platform platform) {
        return scopes.values().stream()
                .flatMap(scope -> platform.files().keySet().stream().map(variant -> artefact(platform, scope, variant)))
                .toList();
    }

    /** A snippet as a file; only variants that open or remove something are verified. */
    public Artefact artefact(Platform platform, Scope scope, String variant) {
        var bytes = text(platform, scope, variant).getBytes(StandardCharsets.UTF_8);
        return new Artefact(
                platform.path(scope, variant),
                bytes,
                effect(platform, scope, variant).map(Expectation.class::cast));
    }

    public Optional<Expectation.SnippetEffect> effect(Platform platform, Scope scope, String variant) {
        var snippet = snippet(platform, scope);
        return switch (variant) {
            case Platform.ADD, Platform.POLICY -> Optional.of(new Expectation.OpeningSnippet(snippet, variant));
            case Platform.REMOVE ->
                Optional.of(new Expectation.RemovingSnippet(snippet, text(platform, scope, Platform.ADD)));
            default -> Optional.empty();
        };
    }

    /**
     * The variants that a page offers for a scope, the add file first, then the remove file. A complete policy for one
     * service would block all others.
     */
    public static List<String> variants(Platform platform, Scope scope) {
        return platform.files().keySet().stream()
                .filter(variant -> !variant.equals(Platform.POLICY) || scope.kind() != Scope.Kind.SERVICE)
                .sorted(Comparator.comparing(Platform.POLICY::equals))
                .toList();
    }

    /**
     * The scopes whose files contain a scope: a service has no files of its own, but is part of those of its purposes.
     */
    public Stream<Scope> holders(Scope scope) {
        return scope.kind() == Scope.Kind.SERVICE
                ? scope.services().stream()
                        .flatMap(service -> service.purposes().stream())
                        .map(id -> scope(id.value()))
                : Stream.of(scope);
    }
}
