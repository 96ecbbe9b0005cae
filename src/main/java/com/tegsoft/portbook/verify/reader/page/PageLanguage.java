package com.tegsoft.portbook.verify.reader.page;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The language of a page, and whether the words in it are marked as what they are.
 *
 * @param code of the page
 * @param comma what is between two names
 * @param directions {@code ltr} or {@code rtl} by the codes of the site's languages
 */
record PageLanguage(String code, String comma, Map<String, String> directions) {

    /** Among right-to-left letters the parts of these change places, unless they are isolated (UAX #9). */
    private static final Pattern ORDERED =
            Pattern.compile("[0-9][-–./:][0-9]|(?:TCP|UDP)[ \\u00a0][0-9]|[0-9a-f]::?[0-9a-f]");

    private static final Pattern ISOLATED = Pattern.compile("\\u2066[^\\u2069]*\\u2069");

    /** Directions of letters, as opposed to digits and signs. */
    private static final Set<Byte> STRONG = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    /** The language and direction of an element. */
    record Scope(String language, String direction) {}

    PageLanguage {
        directions = Map.copyOf(directions);
    }

    Scope scope() {
        return new Scope(code, direction(code));
    }

    private String direction(String language) {
        return directions.getOrDefault(language, "ltr");
    }

    Scope inside(Scope outer, Element element) {
        var language = element.hasAttr("lang") ? element.attr("lang") : outer.language();
        return new Scope(language, direction(outer, element));
    }

    private static String direction(Scope outer, Element element) {
        if (element.hasAttr("dir")) {
            return element.attr("dir");
        }
        return element.normalName().equals("bdi") ? firstDirection(element.text()) : outer.direction();
    }

    /** What {@code bdi} that says no direction has: that of its first letter (HTML, 3.2.6.4). */
    private static String firstDirection(String words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> STRONG.contains((byte) direction))
                .mapToObj(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? "ltr" : "rtl")
                .findFirst()
                .orElse("ltr");
    }

    /** An element in a language whose words run the other way. */
    Optional<String> fault(Element element) {
        var language = element.attr("lang");
        var direction = element.attr("dir");
        return language.isEmpty() || direction.isEmpty() || direction(language).equals(direction)
                ? Optional.empty()
                : Optional.of("words in `%s` run in the direction `%s`".formatted(language, direction));
    }

    /** Words that a reader would see in another order. */
    Optional<String> fault(Scope scope, String words) {
        if (!scope.direction().equals("rtl") || words.isBlank()) {
            return Optional.empty();
        }
        var ordered = ORDERED.matcher(ISOLATED.matcher(words).replaceAll(""));
        return ordered.find()
                ? Optional.of("`%s` would be shown in another order, because it is among right-to-left letters"
                        .formatted(PageLine.inOneLine(words)))
                : Optional.empty();
    }

    /** What an element says about its own language or about that of the page it links to, if it is wrong. */
    Optional<String> fault(Element element, String target) {
        var language = element.attr("hreflang");
        if (!language.isEmpty() && !target.contains("/" + language + "/") && !target.startsWith(language + "/")) {
            return Optional.of("the link to `%s` says that it leads to a page in `%s`".formatted(target, language));
        }
        return Optional.empty();
    }
}
