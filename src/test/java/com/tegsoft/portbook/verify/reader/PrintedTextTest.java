package com.tegsoft.portbook.verify.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.pdf.PdfPrinter;
import com.tegsoft.portbook.pdf.write.Attachment;
import com.tegsoft.portbook.verify.reader.TableWords.Heading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a printed document says, block by block, and which flows are in its tables. */
class PrintedTextTest {

    private static final PdfPrinter PRINTER = printer();

    private static final TableWords WORDS = new TableWords(
            Map.of("Port", Heading.PORT, "Service", Heading.SERVICE, "From", Heading.FROM, "To", Heading.TO),
            ",",
            "Our server",
            Map.of(new Id("copies"), "Node, Archive"),
            Map.of("Web access", new Id("web"), "Copies", new Id("copies")),
            Map.of(
                    "User",
                    new Id("user"),
                    "User of phones",
                    new Id("phone"),
                    "Node",
                    new Id("node"),
                    "Archive",
                    new Id("archive")),
            Set.of("any source", "192.0.2.7"));

    private static PdfPrinter printer() {
        try {
            return PdfPrinter.load(Path.of("templates/fonts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(String root, String body) {
        var attachment =
                new Attachment("matrix.json", "application/json", "Data", "{}".getBytes(StandardCharsets.UTF_8));
        return PRINTER.print(
                ("<!DOCTYPE html>\n<html %s><head><meta charset=\"utf-8\"><title>Ports</title>"
                                + "<meta name=\"author\" content=\"Tegsoft\"><meta name=\"subject\" content=\"Firewalls\">"
                                + "<meta name=\"date\" content=\"2026-01-31\">"
                                + "<link rel=\"canonical\" href=\"https://docs.example.com/\"></head>\n"
                                + "<body><h1 id=\"top\">Ports</h1>%s</body></html>")
                        .formatted(root, body),
                List.of(attachment));
    }

    private static List<String> lines(byte[] pdf) {
        return PrintedText.of(pdf).lines().stream()
                .map(PrintedLine::toString)
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            a paragraph         ! <p>one <b>two</b></p>                             ! [H1 Ports, Ports › one two]
            a heading           ! <h2>In</h2><p>one</p><h2>Out</h2><p>two</p>       ! [H1 Ports, Ports › H2 In, Ports › In › one, Ports › H2 Out, Ports › Out › two]
            a heading below     ! <h2>In</h2><h3>Web</h3><p>one</p><h2>Out</h2>     ! [H1 Ports, Ports › H2 In, Ports › In › H3 Web, Ports › In › Web › one, Ports › H2 Out]
            a list              ! <ul><li>one</li><li>two</li></ul>                 ! [H1 Ports, Ports › one, Ports › two]
            a numbered list     ! <ol><li>one</li></ol><p>two</p>                   ! [H1 Ports, Ports › one, Ports › two]
            a definition        ! <dl><dt>one</dt><dd>two</dd></dl><p>three</p>     ! [H1 Ports, Ports › term one, Ports › one › two, Ports › three]
            a link              ! <p><a href="https://a.example/">A</a> b</p>       ! [H1 Ports, Ports › [A](https://a.example/|A) b]
            a link in it        ! <p><a href="#top">up</a></p>                      ! [H1 Ports, Ports › [up](#top|up)]
            a table             ! <table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table> ! [H1 Ports, Ports › A | B, Ports › c | d]
            """)
    void a_block_is_a_line_below_its_headings(String about, String body, String expected) {
        var lines = lines(pdf("lang=\"en\"", body));
        assertThat(lines.subList(0, lines.indexOf("language › en")))
                .as(about)
                .asString()
                .isEqualTo(expected);
    }

    @Test
    void what_it_says_about_itself_comes_last() {
        var lines = lines(pdf("lang=\"en\"", "<h2 id=\"in\">In</h2><h2>Out</h2>"));
        assertThat(lines.subList(lines.indexOf("language › en"), lines.size()))
                .containsExactlyInAnyOrder(
                        "language › en",
                        "direction › ltr",
                        "title › Ports",
                        "author › Tegsoft",
                        "subject › Firewalls",
                        "date › 2026-01-31",
                        "bookmark › Ports #top",
                        "bookmark › In #in",
                        "bookmark › Out #",
                        "place › top",
                        "place › in",
                        "attachment › matrix.json");
    }

    @Test
    void a_document_may_run_from_right_to_left() {
        assertThat(lines(pdf("lang=\"ar\" dir=\"rtl\"", "<p>الخادم</p>")))
                .contains("language › ar", "direction › rtl", "Ports › الخادم");
    }

    @Test
    void the_head_of_a_table_that_goes_on_is_not_in_the_margins() {
        var row = "<tr><td>c</td><td>d</td></tr>";
        var table = "<table><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead><tbody>"
                + row.repeat(150) + "</tbody></table>";
        var printed = PrintedText.of(pdf("lang=\"en\"", table));
        assertThat(printed.margins()).hasSizeGreaterThan(1).allSatisfy(margin -> assertThat(margin)
                .isEmpty());
        assertThat(printed.words()).contains("H1 Ports", "c | d").doesNotContain("A | B\nPorts › A | B");
    }

    @Test
    void what_is_no_tagged_document_cannot_be_read() {
        assertThatThrownBy(() -> PrintedText.of(new byte[0])).isInstanceOf(UnreadableArtefact.class);
        assertThatThrownBy(() -> new PdfFlows(WORDS).read("no".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableArtefact.class);
    }

    private static byte[] table(String heads, String cells) {
        var head = new StringBuilder();
        for (var name : heads.split(" ", -1)) {
            head.append("<th scope=\"col\">").append(name).append("</th>");
        }
        var rows = new StringBuilder();
        for (var row : cells.split("~", -1)) {
            rows.append("<tr>");
            for (var cell : row.split(";", -1)) {
                rows.append("<td>").append(cell.strip()).append("</td>");
            }
            rows.append("</tr>");
        }
        return pdf("lang=\"en\"", "<table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>".formatted(head, rows));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            a flow               ! Port Service From To  ! TCP 443; Web access; User; Our server              ! [inbound 443/tcp user (web)]
            the other way        ! Port Service From To  ! UDP 10-20; Web access; Our server; User            ! [outbound 10-20/udp user (web)]
            the longer name      ! Port Service From To  ! TCP 443; Web access; User of phones, User; Our server ! [inbound 443/tcp phone, user (web)]
            any source           ! Port Service From To  ! TCP 443; Web access; User any source; Our server   ! [inbound 443/tcp user (web)]
            columns in any order ! To From Service Port  ! Our server; User; Web access; TCP 443              ! [inbound 443/tcp user (web)]
            two rows             ! Port Service From To  ! TCP 1; Web access; User; Our server~TCP 2; Web access; User; Our server ! [inbound 1/tcp user (web), inbound 2/tcp user (web)]
            components           ! Port Service From To  ! TCP 1; Copies; User; Node, Archive                 ! [inbound 1/tcp user (copies) of archive, node]
            another table        ! Port Service From Why ! TCP 443; Web access; User; Our server              ! []
            """)
    void a_row_of_a_table_is_a_flow(String about, String heads, String cells, String expected) {
        assertThat(new PdfFlows(WORDS).read(table(heads, cells)))
                .as(about)
                .asString()
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '!', textBlock = """
            TCP 443; Web; User; Our server              ! `Web` is not the name of a service
            TCP 443; Web access; User; User             ! neither `User` nor `User` is the server
            TCP 443; Web access; Somebody; Our server   ! `Somebody` contains more than names
            TCP 443; Web access; User (any); Our server ! `User (any)` contains more than names
            443; Web access; User; Our server           ! `443` is not a port
            TCP 70000; Web access; User; Our server     ! `TCP 70000` is not a port:
            """)
    void anything_else_in_a_row_cannot_be_read(String cells, String message) {
        assertThatThrownBy(() -> new PdfFlows(WORDS).read(table("Port Service From To", cells)))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void white_space_and_marks_of_direction_do_not_count_in_a_line() {
        var line = new PrintedLine("a", "b c");
        assertThat(line)
                .isEqualTo(new PrintedLine("a", "b\u00a0\u2066c\n"))
                .hasSameHashCodeAs(new PrintedLine("a", "bc"))
                .isNotEqualTo(new PrintedLine("a", "b d"))
                .isNotEqualTo("a › b c")
                .hasToString("a › b c");
        assertThat(new PrintedLine("", "b")).hasToString("b");
        assertThat(PrintedLine.drawn("a, b. c")).isEqualTo("drawn: a b. c");
    }
}
