package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a machine in a line that says who connects to whom, without what stands around it. */
final class MachineName {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;

    /** A machine of a diagram, with what it is called there. */
    private static final Pattern NODE = Pattern.compile(
            "^\\w{1,30}(?:\\[{1,2}|\\(\\()\\W?(?=\\p{L}{2})|(?<=[\\p{L}\\p{N}])\\W?(?:\\]{1,2}|\\)\\))$");

    private static final Pattern LABEL = Pattern.compile("^[^:]{1,40}:\\s+(?=\\S)");

    /** Signs that only set a name in bold or as code, or number it. */
    private static final Pattern SIGNS =
            Pattern.compile("^(?:\\d{1,2}[.)]\\s+|[*_`\"'\u201c\u201e\\s])+|[*_`\"'\u201d\u201c\\s]+$");

    /** A name begins and ends with one of these. */
    private static final Pattern NAME = Pattern.compile("^[\\p{L}\\p{N}(\\[*/.].*[\\p{L}\\p{N})\\].+]$|^\\p{L}$");

    /** Words of a program or of a sentence, and of a line that says what stays closed. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)[=;{}<>$]|:\\s*\\d|\\b(?:ports?|tcp|udp|sctp|if|when|then|click|select|choose|open|enter|go to|is|are|must|can|should|will)\\b");

    private static final Pattern ARTICLE = Pattern.compile("(?iu)^(?:the|your|our|an?|de[rmn]|die|das)\\s+(?=\\S)");

    private MachineName() {}

    /** The name of a machine, if words are one. */
    static Optional<SourceSpan> of(SourceSpan words) {
        var name = without(SIGNS, words.strip());
        var node = without(NODE, name);
        var isNode = node.start() > name.start() && node.end() < name.end();
        return Optional.of(isNode ? node : name)
                .filter(found -> found.text().length() <= LONGEST
                        && found.text().split("\\s+", -1).length <= MOST_WORDS
                        && found.has(NAME)
                        && !found.has(NO_NAME)
                        && Endpoints.isParty(found));
    }

    /** The same behind an article. */
    static Optional<SourceSpan> withArticle(SourceSpan words) {
        return of(without(ARTICLE, words.strip()));
    }

    /** The same behind what the line is about, as in {@code Mail: Client -> Server (TCP 25)}. */
    static Optional<SourceSpan> withLabel(SourceSpan words) {
        return of(words.find(LABEL)
                .findFirst()
                .map(label -> label.until(words.end()))
                .orElse(words));
    }

    /** Without what is found at either end, however often. */
    static SourceSpan without(Pattern signs, SourceSpan words) {
        var found = words.text().equals("*")
                ? Optional.<SourceSpan>empty()
                : words.find(signs).findFirst();
        return found.isEmpty()
                ? words
                : without(
                        signs,
                        found.get().start() == words.start()
                                ? found.get().until(words.end())
                                : words.part(0, found.get().start() - words.start()));
    }
}
