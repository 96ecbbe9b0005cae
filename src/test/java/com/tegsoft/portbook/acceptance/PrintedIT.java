package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.pdf.TagFaults;
import com.tegsoft.portbook.site.artefact.Expectation.FlowList;
import com.tegsoft.portbook.yaml.EnumNames;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every PDF of the frozen product, and those of 300 services with the longest words, as Poppler has them. */
class PrintedIT {

    private static final double MARGIN = 30;
    private static final int COLUMNS = 7;
    private static final Pattern PORT = Pattern.compile("(?:TCP|UDP) [0-9]+(?:-[0-9]+)?");

    static Stream<PrintedDocument> all() {
        return PrintedDocument.all();
    }

    @Test
    void there_are_documents_to_judge() {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(4 * 11 + 4 * 2);
    }

    @Test
    void the_build_has_published_the_documents_that_are_judged_here() throws IOException {
        for (var document : PrintedDocument.ofProduct().toList()) {
            assertThat(Site.ofProduct().folder().resolve(document.path()))
                    .as(document.path())
                    .hasSameBinaryContentAs(document.file());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    @Needs("pdftotext")
    void a_second_reader_finds_the_flows_of_the_matrix_and_no_others(PrintedDocument document) throws Exception {
        var listing = (FlowList) document.pages().scope(document.path());
        var reader = new SeenRows(document.rightToLeft());
        var rows = new Poppler(document.file())
                .pages().stream()
                        .flatMap(page -> reader.of(page).stream())
                        .filter(row -> row.size() == (saysExposure(document) ? COLUMNS + 1 : COLUMNS))
                        .map(row -> said(document, row.get(0), row.get(1), row.get(4), row.get(5), exposure(row)))
                        .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(listing.flows().stream()
                        .map(flow -> row(document, flow))
                        .toList());
    }

    /** Example addresses would be approved and opened. */
    @ParameterizedTest
    @MethodSource("changeRequests")
    @Needs("pdftotext")
    void a_change_request_has_blanks_for_addresses_and_no_example(PrintedDocument document) throws Exception {
        var words = Run.of("pdftotext", "-layout", document.file().toString(), "-");
        assertThat(words.status()).isZero();
        assertThat(words.output())
                .containsPattern("_{16}")
                .doesNotContain("198.51.100.", "203.0.113.", "192.0.2.", "2001:db8:");
    }

    static Stream<PrintedDocument> changeRequests() {
        return all().filter(PrintedDocument::isChangeRequest);
    }

    /** A sheet for approval has a column for it where anything is opened from outside; documents say it beside who connects. */
    private static boolean saysExposure(PrintedDocument document) {
        return document.isChangeRequest()
                && ((FlowList) document.pages().scope(document.path()))
                        .flows().stream().anyMatch(flow -> flow.direction() == Direction.INBOUND);
    }

    private static String exposure(List<String> row) {
        return row.size() > COLUMNS ? row.get(6) : "";
    }

    /** What the row of a flow says, without white space. */
    private static String row(PrintedDocument document, Flow flow) {
        var service = document.pages().content().matrix().service(flow.service());
        var inbound = flow.direction() == Direction.INBOUND;
        var peers = inbound ? roles(document, service) : hosts(document, service);
        var server = document.text("product.label");
        var exposure = inbound ? exposure(document, service) : "";
        var isApart = saysExposure(document);
        return said(
                document,
                flow.port().transport() + " " + flow.port().range(),
                document.text("services." + service.id() + ".name"),
                inbound ? peers + (isApart ? "" : exposure) : server,
                inbound ? server : peers,
                isApart ? beforeAndAfter(document, exposure) : "");
    }

    /** Before the change a line to write on, after it what the matrix says. */
    private static String beforeAndAfter(PrintedDocument document, String exposure) {
        return exposure.isEmpty()
                ? "—"
                : document.text("ui.changes.before") + "_".repeat(16) + document.text("ui.changes.after") + exposure;
    }

    private static String exposure(PrintedDocument document, Service service) {
        return document.text("ui.exposure." + EnumNames.of(service.exposure().orElseThrow()));
    }

    private static String roles(PrintedDocument document, Service service) {
        return service.roles().stream()
                .map(role -> document.text("roles." + role + ".name"))
                .collect(Collectors.joining(document.text("ui.comma")));
    }

    private static String hosts(PrintedDocument document, Service service) {
        return service.hosts().stream()
                .map(document.pages().content().matrix()::host)
                .map(host -> host.name()
                        + host.addresses().stream()
                                .map(Address::text)
                                .collect(Collectors.joining(document.text("ui.comma"))))
                .collect(Collectors.joining());
    }

    /**
     * The port, and names. Letters that run from right to left stand as they are seen, ligatures turned round by Poppler:
     * which letters they are is compared, not their order.
     */
    private static String said(PrintedDocument document, String port, String... names) {
        return bare(port)
                + Stream.of(names)
                        .map(PrintedIT::bare)
                        .map(name -> "|" + (document.rightToLeft() ? sorted(name) : name))
                        .collect(Collectors.joining());
    }

    private static String sorted(String text) {
        return text.codePoints().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("all")
    @Needs("pdftotext")
    void the_ports_that_are_seen_are_those_of_the_source(PrintedDocument document) throws Exception {
        var source = Jsoup.parse(document.html());
        source.select("svg > title, svg > desc, head").remove();
        source.select("text, td, th, dt, dd, p").prepend(" ");
        assertThat(ports(new Poppler(document.file()).seen()))
                .isEqualTo(ports(source.text()))
                .isNotEmpty();
    }

    private static List<String> ports(String text) {
        return PORT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void tags_have_no_faults(PrintedDocument document) throws IOException {
        assertThat(TagFaults.of(document.bytes(), document.html())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    @Needs("pdftotext")
    void nothing_is_drawn_over_something_else_or_off_the_page(PrintedDocument document) throws Exception {
        for (var page : new Poppler(document.file()).pages()) {
            var words = page.words();
            assertThat(words).isNotEmpty();
            assertThat(words).filteredOn(word -> !page.holds(word, MARGIN)).isEmpty();
            assertThat(IntStream.range(0, words.size()).boxed().flatMap(i -> words.subList(i + 1, words.size()).stream()
                            .filter(words.get(i)::covers)
                            .map(other -> words.get(i) + " over " + other)))
                    .isEmpty();
        }
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Cf}]", "");
    }
}
