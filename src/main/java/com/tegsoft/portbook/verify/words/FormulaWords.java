package com.tegsoft.portbook.verify.words;

import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.view.LanguageTexts;
import java.util.Map;
import java.util.function.Function;

/** How a setting is computed from others, in the words of a language. */
public final class FormulaWords {

    private FormulaWords() {}

    public static String of(LanguageTexts texts, Formula formula) {
        Function<Id, String> name = id -> texts.nameOrId("settings", id);
        var first = formula.firstWords(name);
        return formula.count()
                .map(count ->
                        texts.message("ui.condition.computedrange", Map.of("port", first, "count", count.words(name))))
                .orElseGet(() -> texts.message("ui.condition.computed", Map.of("port", first)));
    }
}
