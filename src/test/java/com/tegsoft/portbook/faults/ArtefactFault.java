package com.tegsoft.portbook.faults;

import com.tegsoft.portbook.site.artefact.Artefact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A single fault in a finished file. */
record ArtefactFault(Fault fault, Artefact before, Artefact after) {

    private static final Set<String> BINARY = Set.of("pdf", "xlsx", "zip");
    private static final Pattern DIGIT = Pattern.compile("(?<![0-9a-zA-Z])[0-9](?=[0-9]*(?![0-9a-zA-Z]))");
    private static final Pattern ADDRESS = Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}|2a01:[0-9a-f:]+[0-9a-f]");
    private static final Pattern CELLS =
            Pattern.compile("(<td[^>]*>.*?</td>)(<td[^>]*>.*?</td>)|(?<=,)([^,\"]+),([^,\"]+)(?=,)");

    /** Those of a site, at most one of a kind for each file. */
    static List<ArtefactFault> all(List<Artefact> site) {
        return site.stream()
                .flatMap(file -> Stream.concat(edited(file), swapped(file, site).stream()))
                .toList();
    }

    private static Stream<ArtefactFault> edited(Artefact file) {
        if (BINARY.contains(ending(file))) {
            return ending(file).equals("xlsx") ? inSheet(file) : Stream.of();
        }
        var text = TemplateLines.of(file.path(), file.bytes());
        return Stream.of(
                        LineFaults.of(text).filter(fault -> fault.kind().equals("line deleted")),
                        every(text, "digit changed", DIGIT),
                        every(text, "address dropped", ADDRESS),
                        every(text, "cells swapped", CELLS))
                .flatMap(faults -> faults.min(Comparator.comparing(Fault::name)).stream())
                .map(fault -> new ArtefactFault(
                        fault, file, with(file, fault.in(text.lines()).getBytes(StandardCharsets.UTF_8))));
    }

    private static Stream<Fault> every(TemplateLines text, String kind, Pattern pattern) {
        return replaced(text, kind, pattern, found -> switch (kind) {
            case "digit changed" -> Integer.toString((Integer.parseInt(found.group()) + 1) % 10);
            case "cells swapped" ->
                found.group(1) == null ? found.group(4) + "," + found.group(3) : found.group(2) + found.group(1);
            default -> "";
        });
    }

    private static Stream<Fault> replaced(
            TemplateLines text, String kind, Pattern pattern, Function<MatchResult, String> other) {
        return text.numbers()
                .boxed()
                .flatMap(number -> text.replaced(kind, number, pattern, found -> Stream.of(other.apply(found))));
    }

    /** With what another file of the same kind says. */
    private static Optional<ArtefactFault> swapped(Artefact file, List<Artefact> site) {
        return site.stream()
                .filter(other ->
                        ending(other).equals(ending(file)) && !other.path().equals(file.path()))
                .filter(other ->
                        other.path().split("/", -1).length == file.path().split("/", -1).length)
                .map(other -> new ArtefactFault(
                        new Fault("files swapped", file.path(), 1, List.of(file.path()), List.of(other.path())),
                        file,
                        with(file, other.bytes())))
                .min(Comparator.comparing(fault -> fault.fault.name()));
    }

    /** In the first sheet of a workbook, of which each number is that of a port or of a text. */
    private static Stream<ArtefactFault> inSheet(Artefact file) {
        return Stream.of("digit changed", "cells swapped", "row deleted").flatMap(kind -> inSheet(file, kind).stream());
    }

    private static Optional<ArtefactFault> inSheet(Artefact file, String kind) {
        var changed = new ByteArrayOutputStream();
        var found = Optional.<Fault>empty();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file.bytes()));
                var out = new ZipOutputStream(changed)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                if (entry.getName().contains("sheet1.xml")) {
                    var text = TemplateLines.of(file.path(), bytes);
                    found = inSheet(text, kind).min(Comparator.comparing(Fault::name));
                    bytes = found.orElseThrow().in(text.lines()).getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.map(fault -> new ArtefactFault(fault, file, with(file, changed.toByteArray())));
    }

    private static Stream<Fault> inSheet(TemplateLines sheet, String kind) {
        return switch (kind) {
            case "row deleted" -> replaced(sheet, kind, Pattern.compile("<row r=.*?</row>"), row -> "");
            case "cells swapped" ->
                replaced(
                        sheet,
                        kind,
                        Pattern.compile("(<v>[0-9]+</v>)(</c><c [^>]*>)(?!\\1)(<v>[0-9]+</v>)"),
                        cells -> cells.group(3) + cells.group(2) + cells.group(1));
            default -> every(sheet, kind, Pattern.compile("(?<=<v>)[0-9](?=[0-9]*</v>)"));
        };
    }

    private static Artefact with(Artefact file, byte[] bytes) {
        return new Artefact(file.path(), bytes, file.expectation());
    }

    private static String ending(Artefact file) {
        return file.path().substring(file.path().lastIndexOf('.') + 1);
    }
}
