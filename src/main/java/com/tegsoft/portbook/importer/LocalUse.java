package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a page says that ports are used inside one machine only. */
final class LocalUse {

    private static final String LOOPBACK =
            "[`'\"\u201c]?(?:the\\s+)?(?:loopback|localhost|127\\.0\\.0\\.1|same\\s+(?:host|machine|server|computer))";

    private static final Pattern SAID =
            Pattern.compile("(?iu)\\blocal(?:host)?[ -]only\\b|\\blocal ports?\\b|\\blokale ports?\\b|\\byerel port"
                    + "|\\bloopback(?: interface)?[ -]only\\b|\\b(?:locally|lokal) only\\b|\\b(?:only|nur) (?:locally|lokal)\\b"
                    + "|\\b(?:listen\\w*|bound|binds?|used|available|reachable|accessible|opened)\\s+(?:only\\s+)?(?:on|to|via|from|over|by)(?:\\s+only)?\\s+"
                    + LOOPBACK
                    + "|\\b(?:only|exclusively|solely|ausschlie\u00dflich|nur)\\s+(?:on|via|from|to|auf|\u00fcber)\\s+"
                    + LOOPBACK);

    private static final Pattern DOUBTED = Pattern.compile(
            "(?iu)\\b(?:not|never|except|unless|instead|default|besides|also|local and remote|remote)\\b|n't\\b");

    private static final Pattern SAME_MACHINE = Pattern.compile(
            "(?iu)^\\W*(?:localhost|local host|loopback(?: interface)?|127\\.0\\.0\\.1|::1|same (?:host|machine|server|computer))\\W*$");

    private LocalUse() {}

    static boolean isSaid(TableContext above, Endpoints ends) {
        return above.words().stream().anyMatch(LocalUse::isSaid)
                || Stream.of(ends.from(), ends.to()).flatMap(Optional::stream).anyMatch(end -> end.has(SAME_MACHINE));
    }

    private static boolean isSaid(SourceSpan words) {
        return words.has(SAID) && !words.has(DOUBTED);
    }
}
