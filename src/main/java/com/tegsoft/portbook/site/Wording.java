package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Message;
import com.tegsoft.portbook.text.Texts;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one language, the source language standing in where a partial one has a gap.
 *
 * @param own texts of the language
 * @param source texts of the source language
 */
record Wording(Language language, Texts own, Texts source) {

    static Wording of(Content content, Language language) {
        return new Wording(
                language,
                Optional.ofNullable(content.texts().get(language.code())).orElseThrow(),
                content.sourceTexts().orElseThrow());
    }

    /** A text that must be there. */
    String text(String id) {
        return find(id).orElseThrow(() -> new TemplateFault("no text `" + id + "` in " + own.file()));
    }

    Optional<String> find(String id) {
        return own.find(id).or(() -> source.find(id));
    }

    String message(String id, Map<String, ?> arguments) {
        return Message.format(language, text(id), arguments);
    }

    String word(Enum<?> constant) {
        return text(Vocabulary.id(constant));
    }
}
