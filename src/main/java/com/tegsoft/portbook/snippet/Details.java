package com.tegsoft.portbook.snippet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a customer wants to find again in a file: printed in its header, so only characters that end no comment on any platform.
 *
 * @param ticket number or name of the change
 * @param owner who is responsible for the rules
 * @param expires the day on which they are to be removed, like {@code 2027-03-31}
 */
public record Details(String ticket, String owner, String expires) {

    public static final Details NONE = new Details("", "", "");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9#](?:[A-Za-z0-9 ._:/()+@,#-]{0,78}[A-Za-z0-9)])?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    public Details {
        require("ticket", ticket);
        require("owner", owner);
        requireDate(expires);
    }

    private static void require(String name, String text) {
        if (!text.isEmpty() && !PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "`%s` cannot be `%s`; write up to 80 letters A to Z, digits, spaces and . _ : / ( ) + @ , # -, because it stands in comments"
                            .formatted(name, text));
        }
    }

    private static void requireDate(String text) {
        if (!text.isEmpty() && !isDate(text)) {
            throw new IllegalArgumentException(
                    "`expires` cannot be `%s`; write a date like 2027-03-31".formatted(text));
        }
    }

    private static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches()
                    && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The lines of a header: {@code Ticket: CHG-1234}. */
    public List<String> lines() {
        return Stream.of(line("Ticket", ticket), line("Owner", owner), line("Expires", expires))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String line(String name, String text) {
        return text.isEmpty() ? "" : name + ": " + text;
    }

    /** The line of a header about a translated address: {@code Translation: 203.0.113.9 to 10.1.2.3 by this file, ...}. */
    static String translation(AddressTranslation translation, Platform platform) {
        return "Translation: %s to %s%s; %s"
                .formatted(
                        translation.outside().address(),
                        translation.inside().address(),
                        platform.translates() ? " by this file" : ", which this file does not set up",
                        switch (platform.translated()) {
                            case PUBLIC -> "inbound entries match the public address";
                            case OBJECT -> "inbound entries match the object of the translation";
                            case PRIVATE, BOTH, NONE -> "entries match the private address";
                        });
    }

    /** Whether a line of a header is one of these. */
    public static boolean isLine(String line) {
        return Stream.of("Ticket: ", "Owner: ", "Expires: ", "Translation: ").anyMatch(line::startsWith);
    }
}
