package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.text.Message;
import java.util.stream.Stream;

/** A text of the interface is not ICU MessageFormat. */
@AutoService(Check.class)
public final class BadMessage implements Check {

    @Override
    public String why() {
        return "The build cannot fill in what it cannot parse.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "other {# rows}}", "other {# rows}");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "other {# rows}}", "other {# lines}}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return TextPlace.all(content).filter(TextPlace::isMessage).flatMap(text -> Message.fault(text.words()).stream()
                .map(fault -> new Finding(
                        id(),
                        text.entry().at(),
                        "the text `%s` is not ICU MessageFormat".formatted(text.id()),
                        "check the braces and quotes; ICU reports: " + fault.replaceFirst("\\.$", ""))));
    }
}
