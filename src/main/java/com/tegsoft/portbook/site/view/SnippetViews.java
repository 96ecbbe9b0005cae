package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The snippets for pages of one language at one depth of the site. */
@Shown
public final class SnippetViews {

    private final Matrix matrix;
    private final PublishedSnippets snippets;
    private final LanguageView language;
    private final FieldViews fields;
    private final String root;

    /** @param root relative path of the site's root, ending with a slash or empty */
    public SnippetViews(Matrix matrix, PublishedSnippets snippets, LanguageView language, String root) {
        this.matrix = matrix;
        this.snippets = snippets;
        this.language = language;
        this.fields = new FieldViews(matrix, language);
        this.root = root;
    }

    /** Platforms that filter in the same place. */
    public record KindView(String name, List<PlatformView> platforms) {}

    /** A platform, its page, and its file for all services. */
    public record PlatformView(String id, String name, String href, String label, LinkView all) {}

    /**
     * What a platform prints for a scope.
     *
     * @param name of the scope
     * @param parts what adds first, then what removes or replaces
     * @param omitted what the platform cannot express
     */
    public record SnippetView(
            String id, String name, PlatformView platform, List<PartView> parts, List<OmissionView> omitted) {}

    /** What platforms that filter in the same place print for a scope. */
    public record KindSnippetsView(String name, List<SnippetView> snippets) {}

    /** What some platforms cannot express of a scope, the same for all of them. */
    public record LackView(List<PlatformView> platforms, List<OmissionView> omitted) {}

    /**
     * One variant of a snippet.
     *
     * @param files to download
     * @param whole whether the first file is the snippet, and not more than that
     */
    public record PartView(String variant, List<LinkView> files, boolean whole) {}

    /**
     * A name or number of the reader's own device.
     *
     * @param id of the platform and of the parameter, with a dot between
     * @param name what it is, in the words of the vendor
     * @param example the value in the snippets; one that could be there, if they do without it
     */
    public record DeviceFieldView(String id, String name, String example) {}

    /** Every platform, by where it filters. */
    public List<KindView> kinds() {
        return ofKinds((name, platforms) ->
                new KindView(name, platforms.stream().map(this::view).toList()));
    }

    /** One for each place where any platform filters, from its name and its platforms. */
    private <T> List<T> ofKinds(BiFunction<String, List<Platform>, T> view) {
        return Stream.of(Platform.Kind.values())
                .filter(kind -> !kind.among(snippets.platforms()).isEmpty())
                .map(kind -> view.apply(language.t("kind." + EnumNames.of(kind)), kind.among(snippets.platforms())))
                .toList();
    }

    /** A platform's snippets, one for each scope. */
    public List<SnippetView> of(Platform platform) {
        return snippets.scopes().stream().map(scope -> view(platform, scope)).toList();
    }

    /** Every platform's snippet for a service, by where it filters. */
    public List<KindSnippetsView> service(String id) {
        return byKind(Scope.service(matrix, new Id(id)));
    }

    /** Every platform's snippet for a purpose or role, by where it filters. */
    public List<KindSnippetsView> topic(String id) {
        return byKind(snippets.scope(id));
    }

    private List<KindSnippetsView> byKind(Scope scope) {
        return ofKinds((name, platforms) -> new KindSnippetsView(
                name, platforms.stream().map(platform -> view(platform, scope)).toList()));
    }

    /** What platforms cannot express of a purpose or role, once for those that lack the same. */
    public List<LackView> lacks(String id) {
        var scope = snippets.scope(id);
        Map<List<OmissionView>, List<PlatformView>> lacking = new LinkedHashMap<>();
        ofKinds((name, platforms) -> platforms).stream().flatMap(List::stream).forEach(platform -> {
            var omitted = OmissionView.of(snippets.omitted(platform, scope), language);
            lacking.computeIfAbsent(omitted, key -> new ArrayList<>()).add(view(platform));
        });
        lacking.remove(List.of());
        return lacking.entrySet().stream()
                .map(lack -> new LackView(lack.getValue(), lack.getKey()))
                .toList();
    }

    /** The values to enter for all services. */
    public List<FieldView> fields() {
        return fields(snippets.scope(Scope.ALL));
    }

    /** The values to enter for a service, purpose or role. */
    public List<FieldView> fields(String id) {
        return fields(
                matrix.services().containsKey(new Id(id)) ? Scope.service(matrix, new Id(id)) : snippets.scope(id));
    }

    /** What a platform asks about the reader's own device. */
    public List<DeviceFieldView> device(Platform platform) {
        return platform.parameters().stream()
                .map(parameter ->
                        new DeviceFieldView(platform.id() + "." + parameter.id(), parameter.label(), parameter.shown()))
                .toList();
    }

    /** Whether snippets contain the address of the server. */
    public boolean isServerNamed(Platform platform) {
        return platform.namesServer();
    }

    /** The public addresses to enter, one of the server and of each component, with the name of the machine. */
    public List<FieldView> publics() {
        return fields.publics();
    }

    private List<FieldView> fields(Scope scope) {
        return snippets.fields(scope).stream().map(fields::view).toList();
    }

    private SnippetView view(Platform platform, Scope scope) {
        return new SnippetView(
                scope.id(),
                name(scope),
                view(platform),
                PublishedSnippets.variants(platform, scope).stream()
                        .map(variant -> part(platform, scope, variant))
                        .toList(),
                OmissionView.of(snippets.omitted(platform, scope), language));
    }

    private PartView part(Platform platform, Scope scope, String variant) {
        return new PartView(
                variant,
                snippets.holders(scope)
                        .map(holder -> file(platform, holder, variant))
                        .toList(),
                scope.kind() != Scope.Kind.SERVICE);
    }

    private PlatformView view(Platform platform) {
        return new PlatformView(
                platform.id(),
                platform.name(),
                language.home() + SitePaths.platform(platform.id()),
                language.t("label." + platform.label().word()),
                file(platform, snippets.scope(Scope.ALL), Platform.ADD));
    }

    private LinkView file(Platform platform, Scope scope, String variant) {
        var path = platform.path(scope, variant);
        return new LinkView(path, SitePaths.name(path), root + path);
    }

    private String name(Scope scope) {
        return switch (scope.kind()) {
            case PURPOSE -> language.nameOf("purposes", new Id(scope.id()));
            case ROLE -> language.nameOf("roles", new Id(scope.id()));
            case SERVICE -> language.nameOf("services", new Id(scope.id()));
            case ALL -> language.t("snippets.all");
            case SELECTION, CHANGE, RETIRED -> scope.id();
        };
    }
}
