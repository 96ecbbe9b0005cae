package com.tegsoft.portbook.verify.published;

import com.tegsoft.portbook.data.ListedFlow;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.json.UnexpectedJson;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.path.TakenNames;
import com.tegsoft.portbook.verify.Comparison;
import com.tegsoft.portbook.verify.reader.CsvFlows;
import com.tegsoft.portbook.verify.reader.JsonFlows;
import com.tegsoft.portbook.verify.reader.ProbeFlows;
import com.tegsoft.portbook.verify.reader.XlsxFlows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The matrix that a site publishes as data, and what its other files must have in common with it. */
final class PublishedMatrix {

    private static final String JSON = SitePaths.data("matrix.json");
    private static final Pattern EDITION = Pattern.compile("Edition ([0-9-]{10}), matrix ([0-9a-f]+)");
    private static final String AGAIN = "build the site again, and publish all of it at once";

    private final SortedMap<String, byte[]> files;
    private final List<Finding> findings = new ArrayList<>();

    private PublishedMatrix(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Where the files of a site are of different builds.
     *
     * @param files by path
     */
    static List<Finding> findings(SortedMap<String, byte[]> files) {
        var matrix = new PublishedMatrix(files);
        try {
            var json = files.getOrDefault(JSON, new byte[0]);
            matrix.pages(JsonObject.read(json));
            matrix.editions(JsonObject.read(json).text("edition"));
            matrix.flows(new JsonFlows().read(json));
        } catch (UnexpectedJson | UnreadableArtefact | IllegalArgumentException e) {
            matrix.find(JSON, "cannot read the matrix of this site: " + e.getMessage());
        }
        return matrix.findings;
    }

    private void flows(List<ListedFlow> flows) {
        compare(SitePaths.data("matrix.csv"), flows, new CsvFlows()::read);
        compare(SitePaths.data("matrix.xlsx"), flows, new XlsxFlows()::read);
        var tested = ProbeFlows.tested(flows.stream().map(ListedFlow::flow).toList());
        for (var script : List.of("check/check-ports.sh", "check/check-ports.ps1")) {
            compare(script, tested, bytes -> ProbeFlows.read(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private void compare(String path, List<?> flows, Function<byte[], List<?>> reader) {
        var bytes = files.getOrDefault(path, new byte[0]);
        if (bytes.length > 0) {
            try {
                var read = reader.apply(bytes);
                if (!Comparison.findings(path, flows, read).isEmpty()) {
                    find(path, "it lists other ports than `%s`".formatted(JSON));
                }
            } catch (UnreadableArtefact e) {
                find(path, "cannot read this file: " + e.getMessage());
            }
        }
    }

    /** Everything in the matrix has its short link, and a page in each language that it has a name in. */
    private void pages(JsonObject json) {
        for (var kind : Arrays.stream(IdKind.values()).filter(IdKind::hasPage).toList()) {
            for (var thing : json.objects(kind.section())) {
                var id = new Id(thing.text("id"));
                page(SitePaths.shortLink("", id.value()));
                thing.object("name")
                        .names()
                        .forEach(language -> page(SitePaths.home("", language) + SitePaths.of(kind, id)));
            }
        }
    }

    private void page(String address) {
        if (!files.containsKey(SitePaths.file(address))) {
            find(SitePaths.file(address), "the matrix of this site needs this page, and the site does not list it");
        }
    }

    /** Each snippet and each script names the matrix that it was made from; those of changes name an earlier one. */
    private void editions(String edition) {
        var named = new TreeSet<String>();
        files.forEach((path, bytes) -> {
            if ((path.startsWith(SitePaths.PLATFORMS) || path.startsWith("check/")) && !isOfChange(path)) {
                var said = EDITION.matcher(new String(bytes, StandardCharsets.UTF_8));
                if (said.find()) {
                    named.add(said.group(2));
                    if (!said.group(1).equals(edition)) {
                        find(
                                path,
                                "it is of edition `%s`, the matrix of edition `%s`".formatted(said.group(1), edition));
                    }
                }
            }
        });
        if (named.size() > 1) {
            find(JSON, "snippets were made from different matrices: `%s`".formatted(String.join("`, `", named)));
        }
    }

    private static boolean isOfChange(String path) {
        return TakenNames.isChangeFile(
                SitePaths.name(path).replaceFirst("\\..*", "").replaceFirst("^remove-", ""));
    }

    private void find(String path, String message) {
        findings.add(new Finding(SiteInspection.RULE.id(), Location.startOf(path), message, AGAIN));
    }
}
