package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.PageKind.Dimension;
import com.tegsoft.portbook.source.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every page that the site will have: each kind of page for each combination of what it is rendered for.
 *
 * @param jobs sorted as the templates are
 */
public record Plan(List<Job> jobs) {

    /**
     * One page to render.
     *
     * @param subject what it is about: an id for each dimension of its kind
     */
    public record Job(PageKind kind, String path, Map<Dimension, String> subject) {

        Optional<String> subject(Dimension dimension) {
            return Optional.ofNullable(subject.get(dimension));
        }

        boolean isHtml() {
            return path.endsWith(".html");
        }
    }

    public static Plan of(Content content, Collection<PageKind> kinds) {
        return new Plan(kinds.stream().flatMap(kind -> jobs(content, kind)).toList());
    }

    private static Stream<Job> jobs(Content content, PageKind kind) {
        Stream<Map<Dimension, String>> subjects = Stream.of(Map.of());
        for (var dimension : kind.each()) {
            var ids = ids(content, dimension);
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

    private static String path(PageKind kind, Map<Dimension, String> subject) {
        var path = kind.path();
        for (var entry : subject.entrySet()) {
            path = path.replace("{" + Words.of(entry.getKey()) + "}", entry.getValue());
        }
        return path;
    }

    private static List<String> ids(Content content, Dimension dimension) {
        var matrix = content.matrix();
        return switch (dimension) {
            case LANGUAGE ->
                content.site().languages().stream()
                        .map(language -> language.code())
                        .toList();
            case SERVICE -> words(matrix.services().keySet());
            case PURPOSE -> words(matrix.purposes().keySet());
            case ROLE -> words(matrix.roles().keySet());
            case PAGE -> content.site().pages();
            case TARGET -> targets(matrix);
        };
    }

    private static List<String> targets(Matrix matrix) {
        var targets = new ArrayList<String>();
        targets.addAll(words(matrix.services().keySet()));
        targets.addAll(words(matrix.purposes().keySet()));
        targets.addAll(words(matrix.roles().keySet()));
        return targets;
    }

    private static List<String> words(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }

    /** The flows that a page must show: those of what it is about, or all. Empty for a page that is no list of ports. */
    static Optional<List<Flow>> flows(Matrix matrix, Job job) {
        if (job.subject(Dimension.SERVICE).isPresent()) {
            var service = matrix.service(new Id(job.subject(Dimension.SERVICE).get()));
            return Optional.of(Matrix.flows(List.of(service)));
        }
        if (job.subject(Dimension.PURPOSE).isPresent()) {
            var id = new Id(job.subject(Dimension.PURPOSE).get());
            return Optional.of(
                    Matrix.flows(matrix.services(service -> service.purposes().contains(id))));
        }
        if (job.subject(Dimension.ROLE).isPresent()) {
            var id = new Id(job.subject(Dimension.ROLE).get());
            return Optional.of(
                    Matrix.flows(matrix.services(service -> service.roles().contains(id))));
        }
        return job.kind().template().equals("pages/ports.ftlh")
                ? Optional.of(Matrix.flows(matrix.services().values()))
                : Optional.empty();
    }
}
