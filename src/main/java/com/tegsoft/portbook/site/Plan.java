package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Retired;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.site.template.PageKind;
import com.tegsoft.portbook.site.template.PageKind.Dimension;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.text.RetiredAddress;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every page of the site: each kind of page for each combination of its dimensions.
 *
 * @param jobs sorted as the templates are
 */
public record Plan(List<Job> jobs) {

    /**
     * One page to render.
     *
     * @param subject an id for each dimension of its kind
     */
    public record Job(PageKind kind, String path, Map<Dimension, String> subject) {

        public Optional<String> subject(Dimension dimension) {
            return Optional.ofNullable(subject.get(dimension));
        }

        /** Whether the result is printed as a PDF rather than published directly. */
        boolean isPrinted() {
            return SitePaths.isPdf(path);
        }

        boolean isHtml() {
            return SitePaths.isHtml(path);
        }

        /** Whether it is published as Markdown too: any page in a language. */
        public boolean isCopied() {
            return path.endsWith(SitePaths.INDEX) && subject.containsKey(Dimension.LANGUAGE);
        }
    }

    /** Whether any page becomes a PDF. */
    boolean isPrinted() {
        return jobs.stream().anyMatch(Job::isPrinted);
    }

    /** Full URLs of all pages that search engines should know: no page of something that is gone, and no earlier edition. */
    List<String> addresses(Content content) {
        var site = content.site();
        var gone = gone(content);
        return jobs.stream()
                .filter(job -> job.subject(Dimension.EDITION).isEmpty())
                .map(Job::path)
                .filter(path -> SitePaths.isHtml(path)
                        && site.language(SitePaths.language(path)).isPresent())
                .filter(path -> !gone.contains(SitePaths.folder(SitePaths.below(path))))
                .map(path -> site.baseUrl() + SitePaths.address(path))
                .sorted()
                .toList();
    }

    public static Plan of(Content content, Templates templates) {
        var kinds = templates.pageKinds();
        var jobs = kinds.stream()
                .filter(kind -> !isFormer(kind))
                .flatMap(kind -> jobs(content, templates, kind))
                .toList();
        var former = new FormerLanguages(kinds.stream().filter(Plan::isFormer).toList(), jobs);
        return new Plan(Stream.concat(jobs.stream(), former.jobs(content)).toList());
    }

    private static boolean isFormer(PageKind kind) {
        return kind.each().contains(Dimension.FORMER);
    }

    private static Stream<Job> jobs(Content content, Templates templates, PageKind kind) {
        Stream<Map<Dimension, String>> subjects = Stream.of(Map.of());
        for (var dimension : kind.each()) {
            var ids = ids(content, templates, dimension);
            subjects = subjects.flatMap(subject -> ids.stream().map(id -> with(subject, dimension, id)));
        }
        return subjects.map(subject -> new Job(kind, path(kind, subject), subject));
    }

    private static Map<Dimension, String> with(Map<Dimension, String> subject, Dimension dimension, String id) {
        var more = new EnumMap<Dimension, String>(Dimension.class);
        more.putAll(subject);
        more.put(dimension, id);
        return more;
    }

    static String path(PageKind kind, Map<Dimension, String> subject) {
        var path = kind.path();
        for (var entry : subject.entrySet()) {
            path = path.replace("{" + EnumNames.of(entry.getKey()) + "}", entry.getValue());
        }
        return path;
    }

    private static List<String> ids(Content content, Templates templates, Dimension dimension) {
        var matrix = content.matrix();
        return switch (dimension) {
            case LANGUAGE ->
                content.site().languages().stream()
                        .map(language -> language.code())
                        .toList();
            case SERVICE -> words(matrix.services().keySet());
            case PURPOSE -> words(matrix.purposes().keySet());
            case ROLE -> words(matrix.roles().keySet());
            case RETIRED -> gone(content);
            case RETIRED_PURPOSE ->
                retired(matrix)
                        .filter(retired -> retired.was() == IdKind.PURPOSE)
                        .map(retired -> retired.id().value())
                        .toList();
            case FORMER -> List.of();
            case PAGE -> content.site().pages();
            case TARGET -> targets(matrix);
            case PLATFORM -> templates.platforms().stream().map(Platform::id).toList();
            case EDITION ->
                content.history().earlier().stream()
                        .map(edition -> edition.edition().toString())
                        .toList();
        };
    }

    /** The folders of pages of what no longer exists, below a language's home. */
    private static List<String> gone(Content content) {
        return Stream.concat(
                        retired(content.matrix()).map(Plan::address),
                        content.site().retired().of(RetiredAddress.Kind.PAGE).stream()
                                .map(RetiredAddress::address))
                .toList();
    }

    private static List<String> targets(Matrix matrix) {
        var targets = new ArrayList<String>();
        targets.addAll(words(matrix.services().keySet()));
        targets.addAll(words(matrix.purposes().keySet()));
        targets.addAll(words(matrix.roles().keySet()));
        retired(matrix).forEach(retired -> targets.add(retired.id().value()));
        return targets;
    }

    /** Retired things that had a page. */
    private static Stream<Retired> retired(Matrix matrix) {
        return matrix.retired().values().stream()
                .filter(retired -> retired.was().hasPage());
    }

    private static String address(Retired retired) {
        return SitePaths.folder(retired.was(), retired.id());
    }

    private static List<String> words(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }

    /** What a document or a script must contain when it is read back; empty for one that lists no ports. */
    static Optional<Expectation> scope(Content content, Job job) {
        if (job.kind().shows().isEmpty()) {
            return Optional.empty();
        }
        var services = services(content.matrix(), job);
        var language = job.subject(Dimension.LANGUAGE).orElse(content.site().source());
        return Optional.of(new Expectation.FlowList(language, Matrix.flows(services)));
    }

    /** The services that a page is about: its own, those of its purpose or role, or all. */
    private static Collection<Service> services(Matrix matrix, Job job) {
        var service = job.subject(Dimension.SERVICE).map(Id::new);
        if (service.isPresent()) {
            return List.of(matrix.service(service.get()));
        }
        var purpose = job.subject(Dimension.PURPOSE).map(Id::new);
        var role = job.subject(Dimension.ROLE).map(Id::new);
        return matrix.services(candidate -> purpose.map(candidate.purposes()::contains)
                .or(() -> role.map(candidate.roles()::contains))
                .orElse(true));
    }
}
