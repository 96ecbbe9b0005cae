package com.tegsoft.portbook.content;

import com.tegsoft.portbook.yaml.Shape;
import java.util.Optional;
import java.util.regex.Pattern;

/** A URL that readers may follow: an https page, or a mailbox. */
public final class WebAddress {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String HOST = "(?:%s\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])".formatted(LABEL);
    private static final String HTTPS =
            "https://%s(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%%-]*)?".formatted(HOST);
    private static final String MAILBOX = "mailto:[A-Za-z0-9._%%+-]+@%s(?:\\?[A-Za-z0-9._~%%&=+-]*)?".formatted(HOST);
    private static final Pattern FORM = Pattern.compile(HTTPS + "|" + MAILBOX);
    private static final Pattern USER = Pattern.compile("(?i)https?://[^/?#\\s]*@");

    private static final String ACCEPTS = "a URL like https://www.example.com/help or mailto:help@example.com";

    private WebAddress() {}

    static Shape.Value shape(String about) {
        return new Shape.Value(about, ACCEPTS, FORM, text -> fault(text)
                .map(defect -> new Shape.Fault("bad-address", "`%s` %s".formatted(text, defect), "write " + ACCEPTS)));
    }

    /** Why readers cannot follow it; empty for a usable URL. */
    public static Optional<String> fault(String text) {
        if (USER.matcher(text).find()) {
            return Optional.of("contains a user name");
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("contains a space");
        }
        return FORM.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(
                        text.matches("(?:https://|mailto:).*")
                                ? "does not lead to a host on the internet"
                                : "is not an https or mailto URL");
    }

    /** Whether a text contains a URL with a user name. */
    public static boolean namesUser(String text) {
        return USER.matcher(text).find();
    }
}
