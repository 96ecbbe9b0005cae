package com.tegsoft.portbook.check.rule.edition;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.stream.Stream;

/** An id that an edition has published is neither declared nor retired. */
@AutoService(Check.class)
public final class IdLost implements Check {

    @Override
    public String why() {
        return "Customers keep the link to a row in tickets and change requests. It must keep working: it leads to the "
                + "row, to its successor, or to the reason why it no longer exists.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "  media-range: {", "  voice-range: {")
                .and("matrix.yaml", "setting: media-range", "setting: voice-range")
                .and("en/texts.yaml", "  media-range: {", "  voice-range: {")
                .and("tr/texts.yaml", "  media-range: {", "  voice-range: {");
    }

    @Override
    public Example good() {
        return bad().and(
                        "matrix.yaml",
                        "\nservices:\n",
                        "\nretired:\n  media-range: {was: setting, successor: voice-range}\n\nservices:\n")
                .and("en/texts.yaml", "\nui:\n", "\nretired: {media-range: {name: Old media ports}}\nui:\n")
                .and("tr/texts.yaml", "\nui:\n", "\nretired: {media-range: {name: Eski medya portları}}\nui:\n");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        return Stream.of(IdKind.values()).flatMap(kind -> find(content, kind));
    }

    private Stream<Finding> find(Content content, IdKind kind) {
        var matrix = content.matrix();
        var live = kind.ids(matrix);
        return History.published(content.editions(), kind).keySet().stream()
                .filter(id -> !live.contains(id))
                .filter(id -> !matrix.retired().containsKey(id))
                .map(id -> finding(content, kind, id));
    }

    private Finding finding(Content content, IdKind kind, Id id) {
        return new Finding(
                        id(),
                        content.inMatrix(kind.section()),
                        "%s `%s` was published but no longer exists".formatted(EnumNames.of(kind), id),
                        "declare it again, or retire it: `retired: {%s: {was: %s, successor: …}}`"
                                .formatted(id, EnumNames.of(kind)))
                .with(published(content, kind, id), "published here");
    }

    /** Where the last edition that had an id has it. */
    static Location published(Content content, IdKind kind, Id id) {
        var date = History.published(content.editions(), kind).get(id);
        return content.editions().stream()
                .filter(edition -> edition.date().equals(date))
                .findFirst()
                .map(edition -> edition.root().whereIs("matrix", kind.section(), id.value()))
                .orElseThrow();
    }
}
