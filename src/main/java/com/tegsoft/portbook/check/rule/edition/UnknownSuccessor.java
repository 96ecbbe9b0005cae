package com.tegsoft.portbook.check.rule.edition;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.text.RetiredAddress;
import com.tegsoft.portbook.text.RetiredAddress.Kind;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Optional;
import java.util.stream.Stream;

/** The successor of a retired page, section or language does not exist. */
@AutoService(Check.class)
public final class UnknownSuccessor implements Check {

    @Override
    public String why() {
        return "A reader who follows an old link must arrive at something that exists, or at the reason why nothing "
                + "does.";
    }

    @Override
    public Example bad() {
        return retired("{sections: {help#signs: {successor: help#marks}, help#marks: {successor: help#signs}}}");
    }

    @Override
    public Example good() {
        return retired("{sections: {help#signs: {successor: help#marks}, help#marks: {successor: help#legend}}}");
    }

    private static Example retired(String retired) {
        return Example.edit("site.yaml", "pages: [help]\n", "pages: [help]\nretired: " + retired + "\n");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.site().retired().all().stream()
                .flatMap(retired ->
                        Stream.concat(successor(content, retired).stream(), place(content, retired).stream()));
    }

    private Optional<Finding> successor(Content content, RetiredAddress retired) {
        return retired.successor()
                .filter(next -> content.site()
                        .retired()
                        .end(retired)
                        .filter(end -> exists(content, retired.kind(), end))
                        .isEmpty())
                .map(next -> new Finding(
                        id(),
                        content.inSite("retired", EnumNames.of(retired.kind()) + "s", retired.address(), "successor"),
                        "the successor `%s` of `%s` leads nowhere".formatted(next, retired.address()),
                        retired.kind() == Kind.LANGUAGE
                                ? "use a language of the site"
                                : "use an existing page or section, or delete `successor` and give the reason"));
    }

    private static boolean exists(Content content, Kind kind, String end) {
        return kind == Kind.LANGUAGE
                ? content.site().language(end).isPresent()
                : content.addresses().places().contains(end)
                        || content.site().retired().place(end).isPresent();
    }

    /** A section belongs to a page, which may itself be retired. */
    private Optional<Finding> place(Content content, RetiredAddress retired) {
        return Optional.of(retired)
                .filter(gone -> gone.kind() == Kind.SECTION && !exists(content, Kind.PAGE, gone.page()))
                .map(gone -> new Finding(
                        id(),
                        content.inSite("retired", "sections", gone.address()),
                        "section `%s` is retired, but page `%s` neither exists nor is retired"
                                .formatted(gone.address(), gone.page()),
                        "correct the id of the page, or retire the page too"));
    }
}
