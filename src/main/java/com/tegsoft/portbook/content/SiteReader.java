package com.tegsoft.portbook.content;

import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.RetiredAddress;
import com.tegsoft.portbook.text.RetiredAddresses;
import com.tegsoft.portbook.yaml.EnumNames;
import com.tegsoft.portbook.yaml.Node;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the site's facts from the nodes of {@code site.yaml}, whose form has been checked already. */
final class SiteReader {

    /** Placeholder facts while the file cannot be read; never published. */
    static final SiteFacts UNREADABLE = new SiteFacts(
            URI.create("about:blank"),
            "?",
            URI.create("about:blank"),
            Optional.empty(),
            "?",
            0,
            List.of(),
            List.of(),
            RetiredAddresses.NONE);

    private SiteReader() {}

    static SiteFacts read(Node tree) {
        return new SiteFacts(
                URI.create(text(tree, "base-url")),
                text(tree, "owner"),
                URI.create(text(tree, "support-url")),
                Optional.of(text(tree, "report-url"))
                        .filter(url -> !url.isEmpty())
                        .map(ReportAddress::new),
                text(tree, "source-language"),
                tree.entry("notice-days").isPresent() ? Integer.parseInt(text(tree, "notice-days")) : 0,
                entries(tree, "languages").map(SiteReader::language).toList(),
                tree.entry("pages").map(entry -> ((Node.Sequence) entry.value()).items()).orElse(List.of()).stream()
                        .map(item -> ((Node.Scalar) item).text())
                        .toList(),
                retired(tree));
    }

    private static Language language(Node.Entry entry) {
        return new Language(
                entry.key().text(),
                text(entry.value(), "name"),
                text(entry.value(), "direction").equals("rtl"),
                text(entry.value(), "state").equals("complete"),
                Optional.of(text(entry.value(), "region")).filter(region -> !region.isEmpty()));
    }

    private static RetiredAddresses retired(Node tree) {
        var retired = tree.entry("retired").map(Node.Entry::value);
        return new RetiredAddresses(Arrays.stream(RetiredAddress.Kind.values())
                .flatMap(kind -> retired.stream()
                        .flatMap(node -> entries(node, EnumNames.of(kind) + "s"))
                        .map(entry -> new RetiredAddress(
                                kind,
                                entry.key().text(),
                                Optional.of(text(entry.value(), "successor")).filter(next -> !next.isEmpty()))))
                .toList());
    }

    private static Stream<Node.Entry> entries(Node node, String field) {
        return node.entry(field).stream().flatMap(entry -> ((Node.Mapping) entry.value()).entries().stream());
    }

    private static String text(Node node, String field) {
        return node.entry(field)
                .map(entry -> ((Node.Scalar) entry.value()).text())
                .orElse("");
    }
}
