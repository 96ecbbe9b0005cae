package com.tegsoft.portbook;

import com.tegsoft.portbook.content.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The frozen product with its services many times over, in real sentences of every language, and with very long words. */
public final class Multiplied {

    private static final Pattern SERVICE = Pattern.compile("(?m)^  ([a-z][a-z-]*):\\R(?:    .*\\R|\\R)*");
    private static final Pattern PORT = Pattern.compile("port: ([0-9]+)(?=/)");
    private static final Pattern NAME = Pattern.compile("(?m)^    name: (.*)$");

    /** What stands in a name of the first copy: no line of a column holds it. */
    private static final Map<String, String> LONGEST = Map.of(
            "en", "Pneumonoultramicroscopicsilicovolcanoconiosis",
            "tr", "muvaffakiyetsizleştiricileştiriveremeyebileceklerimizdenmişsinizcesine",
            "de", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
            "ar", "أفاستسقيناكموهاأفاستسقيناكموهاأفاستسقيناكموها");

    private Multiplied() {}

    /** Nine services for each of so many copies. */
    public static Folder content(int copies) {
        try {
            var files = new TreeMap<>(Folder.load(Product.CONTENT).files());
            files.replaceAll((path, bytes) -> multiplied(path, new String(bytes, StandardCharsets.UTF_8), copies)
                    .getBytes(StandardCharsets.UTF_8));
            return new Folder(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String multiplied(String path, String text, int copies) {
        if (path.equals("matrix.yaml")) {
            return edit(text, services -> copies(services, copies, Multiplied::matrixCopy));
        }
        return path.endsWith("/texts.yaml")
                ? edit(text, services -> copies(services, copies, (block, copy) -> textCopy(block, copy, path)))
                : text;
    }

    private interface Edit {
        String of(String services);
    }

    private interface Copy {
        String of(String block, int copy);
    }

    /** Edits the section of the services. */
    private static String edit(String text, Edit edit) {
        var start = text.indexOf("\nservices:\n") + "\nservices:\n".length();
        var next = Pattern.compile("(?m)^[#a-z]").matcher(text);
        var end = next.find(start) ? next.start() : text.length();
        return text.substring(0, start) + edit.of(text.substring(start, end)) + text.substring(end);
    }

    private static String copies(String services, int copies, Copy copy) {
        var blocks =
                SERVICE.matcher(services).results().map(found -> found.group()).toList();
        return IntStream.range(0, copies)
                .mapToObj(number -> blocks.stream()
                        .map(block -> block.replaceFirst("^  ([a-z-]+):", "  $1-" + letters(number) + ":"))
                        .map(block -> copy.of(block, number))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("", services, ""));
    }

    /** Each copy has ports of its own. */
    private static String matrixCopy(String block, int copy) {
        return PORT.matcher(block).replaceAll(port -> "port: " + (Integer.parseInt(port.group(1)) + copy * 7));
    }

    private static String textCopy(String block, int copy, String path) {
        var suffix = copy == 0 ? LONGEST.get(path.substring(0, 2)) : letters(copy);
        return NAME.matcher(block)
                .replaceFirst(name -> "    name: \"" + name.group(1).replace("\"", "") + " " + suffix + "\"");
    }

    /** A number as letters. */
    private static String letters(int number) {
        return List.of("bad", "cel", "dif", "gom", "hup", "jat", "ken", "liv", "mor", "nus")
                        .get(number % 10)
                + (number >= 10 ? letters(number / 10) : "");
    }
}
