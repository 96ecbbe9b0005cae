package com.tegsoft.portbook.find;

import com.tegsoft.portbook.matrix.Transport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ways in which people write a port or a range: with and without its transport, in three sets of digits. */
public final class Spelling {

    private static final List<String> DIGITS = List.of("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹");
    private static final List<String> WITH_TRANSPORT =
            List.of("#/t", "t/#", "t:#", "T #", "T-#", "# t", "t#", "  T # ", "#/T", "t  :  #", "T_#", "(port) T #");
    private static final List<String> WITHOUT =
            List.of("#", " # ", "(port) #", "(Port) #", "(tcp/udp) #", "# (tcp, udp)", "# (TCP+UDP)");
    private static final List<String> DASHES = List.of("-", "–", "—", "−", " - ", "‑", ":", "..");

    private Spelling() {}

    /** All of a single port. */
    public static List<String> of(Optional<Transport> transport, int number) {
        var ways = transport.isPresent() ? WITH_TRANSPORT : WITHOUT;
        return DIGITS.stream()
                .flatMap(digits -> ways.stream().map(way -> written(way, transport, in(digits, number))))
                .toList();
    }

    /** All of a range. */
    public static List<String> of(Optional<Transport> transport, int first, int last) {
        var ways = transport.isPresent() ? List.of("#/t", "t #", "T: #") : List.of("#");
        return DIGITS.stream()
                .flatMap(digits -> DASHES.stream()
                        .flatMap(dash -> Stream.of(
                                in(digits, first) + dash + in(digits, last),
                                in(digits, last) + dash + in(digits, first))))
                .flatMap(range -> ways.stream().map(way -> written(way, transport, range)))
                .toList();
    }

    /** @param way with # for the number, t and T for the transport, and other words in brackets */
    private static String written(String way, Optional<Transport> transport, String number) {
        var name = transport.map(Enum::name).orElse("");
        return Arrays.stream(way.split("(?=\\()|(?<=\\))", -1))
                .map(part -> part.startsWith("(")
                        ? part.substring(1, part.length() - 1)
                        : part.replace("t", name.toLowerCase(Locale.ROOT))
                                .replace("T", name)
                                .replace("#", number))
                .collect(Collectors.joining());
    }

    private static String in(String digits, int number) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> text.append(digits.charAt(digit - '0')));
        return text.toString();
    }
}
