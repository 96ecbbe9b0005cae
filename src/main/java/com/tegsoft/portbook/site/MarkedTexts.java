package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.template.PageKind.Dimension;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.translation.Translation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Texts with a defect, such as translations older than their sources; the pages that contain one show a note. Published
 * sites have them only in partial languages.
 *
 * @param ids by language code
 */
record MarkedTexts(Matrix matrix, Map<String, List<String>> ids) {

    /** Texts on every page: the interface, and the names in its tables. */
    private static final Pattern EVERYWHERE = Pattern.compile("(?:ui|product)\\..+|.+\\.(?:name|many)");

    /** Translations in some state. */
    static MarkedTexts in(Translation.State state, Content content) {
        return of(content, language -> content.translations().in(language, state).stream()
                .map(Translation::id)
                .toList());
    }

    /** Texts that a complete language lacks; in a partial language, every page shows a note anyway. */
    static MarkedTexts missing(Content content) {
        return of(
                content,
                language -> language.complete() ? content.translations().unwritten(language) : List.of());
    }

    private static MarkedTexts of(Content content, Function<Language, List<String>> texts) {
        var ids = new TreeMap<String, List<String>>();
        content.site().translated().forEach(language -> ids.put(language.code(), texts.apply(language)));
        return new MarkedTexts(content.matrix(), ids);
    }

    boolean areOn(Plan.Job job) {
        var printed = printed(job).or(EVERYWHERE.asMatchPredicate());
        return job.subject(Dimension.LANGUAGE)
                .map(ids::get)
                .filter(marked -> marked.stream().anyMatch(printed))
                .isPresent();
    }

    private Predicate<String> printed(Plan.Job job) {
        return job.subject(Dimension.PAGE)
                .<Predicate<String>>map(page -> ("pages." + page)::equals)
                .or(() -> job.subject(Dimension.SERVICE)
                        .map(id -> TextIds.of(matrix, matrix.service(new Id(id)))::contains))
                .or(() -> job.subject(Dimension.PURPOSE).map(id -> topic("purposes." + id)))
                .or(() -> job.subject(Dimension.ROLE).map(id -> topic("roles." + id)))
                .orElse(id -> !id.startsWith("pages."));
    }

    private static Predicate<String> topic(String prefix) {
        return id -> id.startsWith(prefix + ".") || id.startsWith("assumptions.");
    }
}
