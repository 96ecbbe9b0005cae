package com.tegsoft.portbook.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What veraPDF does not ask of the tags of a document: a scope for each header cell (ISO 14289-1, 7.5), words for each link
 * (7.18.5), plain letters, and the order of the source.
 */
public final class TagFaults {

    /** Shapes of letters, for drawing only: Hebrew and Arabic presentation forms, without the byte order mark. */
    private static final Pattern FORMS = Pattern.compile("[\uFB1D-\uFDFF\uFE70-\uFEFE]");

    private static final Pattern MARKS = Pattern.compile("[0-9•.]*");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cf}\\x{A0}]");

    private final List<String> tags;
    private final List<String> faults = new ArrayList<>();

    private TagFaults(List<String> tags) {
        this.tags = tags;
    }

    /** The faults of a document that was printed from some HTML; none: it is as it should be. */
    public static List<String> of(byte[] pdf, String html) throws IOException {
        var found = new TagFaults(TagText.of(pdf).lines().map(String::strip).toList());
        found.headers();
        found.links();
        found.texts(Jsoup.parse(html).body());
        return found.faults;
    }

    private void headers() {
        var headers = tags.stream().filter(line -> line.matches("TH\\b.*")).toList();
        if (headers.isEmpty()) {
            faults.add("no header cell");
        }
        headers.stream()
                .filter(line -> !line.matches("TH Scope=(Row|Column)"))
                .forEach(line -> faults.add("no scope: " + line));
    }

    private void links() {
        var links = tags.stream().filter(line -> line.startsWith("→")).toList();
        if (links.isEmpty()) {
            faults.add("no link");
        }
        links.stream()
                .filter(line -> line.matches("→( [?]|\\s*null|\\s*)"))
                .forEach(line -> faults.add("no words: " + line));
    }

    private void texts(Element body) {
        var said = bare(tags.stream()
                .filter(line -> line.startsWith("\""))
                .map(line -> line.substring(1, line.length() - 1))
                .collect(Collectors.joining()));
        FORMS.matcher(said).results().forEach(form -> faults.add("shape of a letter: " + form.group()));
        var at = 0;
        for (var piece : pieces(body)) {
            var next = said.indexOf(piece, at);
            if (next < 0) {
                faults.add("not in its place: " + piece);
                return;
            }
            if (!MARKS.matcher(said.substring(at, next)).matches()) {
                faults.add("more than the source has: " + said.substring(at, next));
                return;
            }
            at = next + piece.length();
        }
        if (at < said.length()) {
            faults.add("more than the source has: " + said.substring(at));
        }
    }

    /** The words of the source, piece by piece in its order. */
    private static List<String> pieces(Element body) {
        body.select("body > header, body > footer, svg > title, svg > desc").remove();
        return body.nodeStream(TextNode.class)
                .map(text -> bare(text.getWholeText()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String bare(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }
}
