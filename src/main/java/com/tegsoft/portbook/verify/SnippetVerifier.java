package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.site.artefact.Expectation.OpeningSnippet;
import com.tegsoft.portbook.site.artefact.Expectation.RemovingSnippet;
import com.tegsoft.portbook.site.artefact.Expectation.SnippetEffect;
import com.tegsoft.portbook.snippet.AddressTranslation;
import com.tegsoft.portbook.snippet.AddressTranslations;
import com.tegsoft.portbook.snippet.Details;
import com.tegsoft.portbook.snippet.Facts;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.ParsedSnippet;
import com.tegsoft.portbook.snippet.Permit;
import com.tegsoft.portbook.snippet.PermitPath;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads a rendered snippet with its platform's grammar and compares it with the matrix. */
public final class SnippetVerifier {

    /** What stands before a line that says when a port is opened. */
    private static final String CONDITION = "Condition: ";

    /** What stands before a line that says what the file does not open. */
    private static final String OMITTED = "Not included: ";

    private static final String SEPARATOR = ",";

    private SnippetVerifier() {}

    /** A finding for everything that the file does in addition or leaves out. */
    public static List<Finding> findings(String path, SnippetEffect effect, String text) {
        try {
            requireHeader(effect.snippet(), text);
            return effect instanceof RemovingSnippet removing
                    ? removal(path, removing, text)
                    : opening(path, (OpeningSnippet) effect, text);
        } catch (UnreadableArtefact e) {
            return List.of(Comparison.unreadable(path, e));
        }
    }

    /**
     * Requires the header to state exactly what a customer has given for it, what is opened only at times and what is left out, in
     * comments like that of the edition; a file without that comment has no header.
     */
    private static void requireHeader(Snippet snippet, String text) {
        var edition = "Edition " + snippet.edition() + ", matrix ";
        var comment = text.lines().filter(line -> line.contains(edition)).findFirst();
        if (comment.isPresent()) {
            var before = comment.get().substring(0, comment.get().indexOf(edition));
            var end = snippet.platform().label().word();
            var after = comment.get().substring(comment.get().lastIndexOf(end) + end.length());
            var isListed = after.endsWith(SEPARATOR);
            var said = text.lines()
                    .filter(line -> line.startsWith(before) && isRequired(line.substring(before.length())))
                    .map(line -> isListed && !line.endsWith(SEPARATOR) ? line + SEPARATOR : line) // The last of a list.
                    .toList();
            var given = Stream.of(
                            snippet.details().stream(),
                            snippet.conditions().stream().map(line -> CONDITION + line),
                            snippet.omitted().stream().map(line -> OMITTED + line))
                    .flatMap(lines -> lines)
                    .map(line -> before + line + after)
                    .toList();
            if (!said.equals(given)) {
                throw new UnreadableArtefact("the header says %s, not %s".formatted(said, given));
            }
        }
    }

    private static boolean isRequired(String line) {
        return Details.isLine(line) || line.startsWith(CONDITION) || line.startsWith(OMITTED);
    }

    /** A finding for everything that is opened or not, once too often, or at another address of the server. */
    private static List<Finding> opening(String path, OpeningSnippet opening, String text) {
        var snippet = opening.snippet();
        var reading = read(snippet, opening.variant(), text);
        var findings = new ArrayList<>(reading.paths()
                .map(paths -> Comparison.findings(path, paths(snippet), paths))
                .orElseGet(() -> Comparison.findings(path, snippet.permits(), reading.permits())));
        findings.addAll(server(path, snippet, reading));
        findings.addAll(translations(path, opening, reading));
        if (snippet.platform().grammar(opening.variant()).hasAnswers()) {
            findings.addAll(
                    reading.paths().isPresent()
                            ? Comparison.findings(path, wayBack(answers(paths(snippet))), wayBack(reading.answers()))
                            : Comparison.findings(
                                    path,
                                    wayBack(snippet.permits().stream()
                                            .flatMap(permit -> answer(permit).stream())
                                            .toList()),
                                    wayBack(reading.sent())));
        }
        if (snippet.platform().grammar(opening.variant()).hasSends()) {
            var udp = snippet.permits().stream().filter(SnippetVerifier::sendsFirst);
            findings.addAll(Comparison.findings(path, sent(udp), sent(reading.sent().stream())));
        }
        return findings;
    }

    /** A server that takes calls over UDP makes some, too, and sends the first voice packet. */
    private static boolean sendsFirst(Permit permit) {
        return permit.direction() == Direction.INBOUND && permit.port().transport() == Transport.UDP;
    }

    private static List<String> sent(Stream<Permit> permits) {
        return permits.map(permit -> "sent first from " + permit).toList();
    }

    private static List<Finding> server(String path, Snippet snippet, ParsedSnippet reading) {
        var server =
                new TreeSet<>(reading.groups().getOrDefault(snippet.server().id(), Set.of()));
        if (snippet.platform().namesServer()
                && server.isEmpty()
                && !snippet.entries().isEmpty()) {
            throw new UnreadableArtefact("the server's addresses are missing");
        }
        server.removeAll(snippet.server().nets());
        snippet.translation()
                .filter(one -> snippet.platform().matchesPublic())
                .ifPresent(one -> server.remove(one.outside()));
        return Comparison.findings(path, Set.of(), server);
    }

    /** The translation of the server's address, if there is one and the platform's files set it up. */
    private static List<Finding> translations(String path, OpeningSnippet opening, ParsedSnippet reading) {
        var grammar = opening.snippet().platform().grammar(opening.variant());
        return Comparison.findings(
                path,
                grammar.hasTranslations()
                        ? AddressTranslations.required(opening.snippet(), grammar.translatesPorts()).stream()
                                .map(SnippetVerifier::translated)
                                .toList()
                        : List.of(),
                reading.translations().stream().map(SnippetVerifier::translated).toList());
    }

    private static String translated(String translation) {
        return "translation of " + translation;
    }

    private static List<PermitPath> answers(List<PermitPath> paths) {
        return paths.stream()
                .flatMap(path -> answer(path.permit()).map(permit -> new PermitPath(permit, path.server())).stream())
                .toList();
    }

    /** A permit with what comes back for its port; empty: nothing does. */
    private static Optional<Permit> answer(Permit permit) {
        return permit.port()
                .answer()
                .map(port -> new Permit(
                        permit.direction(), permit.service(), permit.peer(), permit.net(), port, permit.from()));
    }

    private static List<String> wayBack(List<?> opened) {
        return opened.stream().map(each -> "answers to " + each).toList();
    }

    /** The server's addresses as an entry needs them: of a translated one the public or the private address. */
    private static Stream<Net> matched(Snippet snippet, Permit permit) {
        return snippet.server().nets().stream().map(net -> snippet.translation()
                .filter(one -> permit.direction() == Direction.INBOUND
                        && snippet.platform().matchesPublic()
                        && one.inside().equals(net))
                .map(AddressTranslation::outside)
                .orElse(net));
    }

    private static List<PermitPath> paths(Snippet snippet) {
        return snippet.permits().stream()
                .flatMap(permit -> matched(snippet, permit)
                        .filter(net -> net.v6() == permit.net().v6())
                        .map(net -> new PermitPath(permit, net)))
                .toList();
    }

    /**
     * A finding for each object that a remove file leaves behind, and for each that it removes although the add file
     * has not created it, or twice.
     */
    private static List<Finding> removal(String path, RemovingSnippet removing, String text) {
        var snippet = removing.snippet();
        var created = read(snippet, Platform.ADD, removing.added()).objects();
        var removed = read(snippet, Platform.REMOVE, text);
        if (created.isEmpty() && !snippet.entries().isEmpty()) {
            throw new UnreadableArtefact("no pattern in the platform's grammar.txt has an object");
        }
        // Several lines may create one object, which is removed once, or each by a line of its own.
        var oneByOne = removed.objects().size() == created.size();
        var findings =
                new ArrayList<>(Comparison.findings(path, oneByOne ? created : Set.copyOf(created), removed.objects()));
        findings.addAll(Comparison.findings(path, Set.of(), removed.permits()));
        return findings;
    }

    private static ParsedSnippet read(Snippet snippet, String variant, String text) {
        var platform = snippet.platform();
        return platform.grammar(variant).read(text, Facts.of(snippet), platform.names());
    }
}
