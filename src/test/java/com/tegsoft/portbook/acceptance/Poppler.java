package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A PDF as Poppler reads it, which shares no code with PDFBox: by what is seen, and where. */
record Poppler(Path pdf) {

    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*?)</word>");
    private static final Pattern PAGE = Pattern.compile("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">");

    /** A word, or a letter of a script that Poppler does not join, in points from the upper left corner of its page. */
    record Word(String text, double left, double top, double right, double bottom) {

        double middle() {
            return (top + bottom) / 2;
        }

        boolean covers(Word other) {
            var wide = Math.min(right, other.right) - Math.max(left, other.left);
            var high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return wide > 1 && high > Math.min(bottom - top, other.bottom - other.top) / 2;
        }
    }

    /** The words of a page. */
    record Page(double width, double height, List<Word> words) {

        /** Whether a word stands on the paper, and not in the margins of its sides. */
        boolean holds(Word word, double margin) {
            return word.left > margin && word.right < width - margin && word.top > 0 && word.bottom < height;
        }
    }

    /** What is seen, line by line as it stands on the pages. */
    String seen() throws IOException, InterruptedException {
        return run("pdftotext", "-layout", pdf.toString(), "-");
    }

    List<Page> pages() throws IOException, InterruptedException {
        var pages = new ArrayList<Page>();
        for (var part : run("pdftotext", "-bbox", pdf.toString(), "-").split("(?=<page )", -1)) {
            var size = PAGE.matcher(part);
            if (size.find()) {
                pages.add(new Page(Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)), words(part)));
            }
        }
        return pages;
    }

    private static List<Word> words(String page) {
        return WORD.matcher(page)
                .results()
                .map(word -> new Word(
                        Parser.unescapeEntities(word.group(5), false),
                        Double.parseDouble(word.group(1)),
                        Double.parseDouble(word.group(2)),
                        Double.parseDouble(word.group(3)),
                        Double.parseDouble(word.group(4))))
                .toList();
    }

    /** Draws the first page, small; returns the picture. */
    Path picture(Path name) throws IOException, InterruptedException {
        run("pdftoppm", "-r", "50", "-gray", "-png", "-singlefile", pdf.toString(), name.toString());
        return Path.of(name + ".png");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return said;
    }
}
