package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.text.Message;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A message lacks a plural form of its language. */
@AutoService(Check.class)
public final class PluralGap implements Check {

    @Override
    public String why() {
        return "Languages count differently: Arabic has six forms. A missing one makes the sentence ungrammatical.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "one {# row} other {# rows}", "other {# rows}");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "other {# rows}}", "other {# lines}}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return TextPlace.all(content).filter(TextPlace::isMessage).flatMap(text -> text.plurals().stream()
                .flatMap(plural -> find(text, plural)));
    }

    private Stream<Finding> find(TextPlace text, Message.Plural plural) {
        var missing = new TreeSet<>(Message.pluralCategories(text.texts().language()));
        missing.removeAll(plural.categories());
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        id(),
                        text.entry().at(),
                        "the plural of `%s` has no form for %s".formatted(plural.argument(), missing),
                        "add these forms"));
    }
}
