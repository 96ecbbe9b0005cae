package com.tegsoft.portbook.check.rule.edition;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.stream.Stream;

/** An id has another meaning than when it was published. */
@AutoService(Check.class)
public final class IdReused implements Check {

    @Override
    public String why() {
        return "A link in an old ticket that now leads to something else is worse than a dead link: the error goes "
                + "unnoticed.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "\nservices:\n", "\nretired:\n  web: {was: service}\n\nservices:\n")
                .and("en/texts.yaml", "\nui:\n", "\nretired:\n  web: {name: Old map, text: Nobody used it.}\nui:\n")
                .and(
                        "tr/texts.yaml",
                        "\nui:\n",
                        "\nretired:\n  web: {name: Eski harita, text: Kullanan yoktu.}\nui:\n");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "\nservices:\n", "\nretired:\n  old-web: {was: service}\n\nservices:\n")
                .and("en/texts.yaml", "\nui:\n", "\nretired:\n  old-web: {name: Old map, text: Nobody used it.}\nui:\n")
                .and(
                        "tr/texts.yaml",
                        "\nui:\n",
                        "\nretired:\n  old-web: {name: Eski harita, text: Kullanan yoktu.}\nui:\n");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        return Stream.of(IdKind.values()).flatMap(kind -> Stream.concat(retired(content, kind), find(content, kind)));
    }

    /** Ids that are declared although they are retired. */
    private Stream<Finding> retired(Content content, IdKind kind) {
        return kind.ids(content.matrix()).stream()
                .filter(content.matrix().retired()::containsKey)
                .map(id -> new Finding(
                                id(),
                                content.inMatrix("retired", id),
                                "`%s` is both retired and declared".formatted(id),
                                "delete it under `retired`, or give the new thing another id")
                        .with(content.inMatrix(kind.section(), id), "declared here"));
    }

    /** Ids that once belonged to another kind of thing. */
    private Stream<Finding> find(Content content, IdKind kind) {
        return kind.ids(content.matrix()).stream().flatMap(id -> Stream.of(IdKind.values())
                .filter(other -> other != kind && !other.ids(content.matrix()).contains(id))
                .filter(other -> History.published(content.editions(), other).containsKey(id))
                .map(other -> finding(content, id, kind, other)));
    }

    private Finding finding(Content content, Id id, IdKind kind, IdKind before) {
        return new Finding(
                        id(),
                        content.inMatrix(kind.section(), id),
                        "%s `%s` was published as a %s".formatted(EnumNames.of(kind), id, EnumNames.of(before)),
                        "give it an id that no edition has used")
                .with(IdLost.published(content, before, id), "published here");
    }
}
