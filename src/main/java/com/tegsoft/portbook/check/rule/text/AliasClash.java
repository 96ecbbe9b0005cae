package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.ibm.icu.lang.UCharacter;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.text.Aliases;
import com.tegsoft.portbook.text.Texts;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Another word for something is the name of a thing of the same kind, or is listed twice. */
@AutoService(Check.class)
public final class AliasClash implements Check {

    @Override
    public String why() {
        return "Readers who type a word from `also` are shown what it is listed for. If it is the name of another "
                + "service, they are led to the wrong ports; if it is the thing's own name, it is found without it.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "    name: Map\n", "    name: Map\n    also: [atlas, map]\n");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "    name: Map\n", "    name: Map\n    also: [atlas, city plan]\n");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.texts().values().stream()
                .flatMap(texts -> texts.aliases().stream().flatMap(list -> findings(texts, list)));
    }

    private Stream<Finding> findings(Texts texts, Aliases list) {
        var seen = new HashMap<String, Texts.Entry>();
        return list.words().stream().flatMap(word -> {
            var first = seen.putIfAbsent(folded(word), word);
            if (first != null && !first.text().equals(word.text())) {
                return Stream.of(finding(word, "`%s` is listed twice".formatted(word.text()))
                        .with(first.at(), "first here"));
            }
            return named(texts, list.owner(), word).stream().map(owner -> {
                var whose = owner.equals(list.owner()) ? "its own name" : "the name of `%s`".formatted(owner);
                return finding(word, "`%s` is %s".formatted(word.text(), whose));
            });
        });
    }

    private Finding finding(Texts.Entry word, String message) {
        return new Finding(id(), word.at(), message, "delete it from `also`, or write another word");
    }

    /** The id of the thing of the same kind whose name is a word. */
    private static Optional<String> named(Texts texts, String owner, Texts.Entry word) {
        var section = owner.substring(0, owner.indexOf('.') + 1);
        return texts.entries().entrySet().stream()
                .filter(text ->
                        text.getKey().startsWith(section) && text.getKey().matches("[^.]+\\.[^.]+\\.name"))
                .filter(text -> folded(text.getValue()).equals(folded(word)))
                .map(text -> text.getKey().substring(0, text.getKey().lastIndexOf('.')))
                .findFirst();
    }

    private static String folded(Texts.Entry text) {
        return UCharacter.foldCase(text.text(), true);
    }
}
