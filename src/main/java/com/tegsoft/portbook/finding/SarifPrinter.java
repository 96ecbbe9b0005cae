package com.tegsoft.portbook.finding;

import com.tegsoft.portbook.hash.Sha256;
import com.tegsoft.portbook.json.JsonLayout;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings for code scanning: one SARIF 2.1.0 log with one run, the checks as its rules. The fingerprint of a finding
 * stays the same when lines around it move.
 */
public final class SarifPrinter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Report report;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();

    private SarifPrinter(Report report) {
        this.report = report;
        report.rules().forEach(rule -> ruleIndex.put(rule.id(), ruleIndex.size()));
    }

    public static String print(Report report) {
        return JsonLayout.FIELDS.write(new SarifPrinter(report).log()) + "\n";
    }

    private Map<String, Object> log() {
        var run = fields("tool", Map.of("driver", driver()));
        run.put("columnKind", "unicodeCodePoints");
        run.put("invocations", List.of(Map.of("executionSuccessful", true)));
        run.put("results", report.findings().stream().map(this::result).toList());
        var log = fields("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private Map<String, Object> driver() {
        var driver = fields("name", Program.NAME);
        driver.put("version", Program.VERSION);
        driver.put("informationUri", Program.HOMEPAGE);
        driver.put("rules", report.rules().stream().map(SarifPrinter::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(Rule rule) {
        var fields = fields("id", rule.id());
        fields.put("shortDescription", text(rule.title()));
        fields.put("fullDescription", text(rule.why()));
        fields.put("help", text(rule.help()));
        fields.put("defaultConfiguration", Map.of("level", "error"));
        return fields;
    }

    private Map<String, Object> result(Finding finding) {
        var result = fields("ruleId", finding.check());
        var index = ruleIndex.get(finding.check());
        if (index != null) { // A finding from reading back has no check.
            result.put("ruleIndex", index);
        }
        result.put("level", "error");
        result.put("message", text(Visible.of(finding.message()) + "\n" + Visible.of(finding.help())));
        result.put("locations", List.of(location(finding.at())));
        if (!finding.related().isEmpty()) {
            result.put("relatedLocations", related(finding));
        }
        result.put("partialFingerprints", Map.of("portbook/v1", fingerprint(finding)));
        return result;
    }

    private List<Object> related(Finding finding) {
        var places = new ArrayList<Object>();
        for (var other : finding.related()) {
            var place = fields("id", places.size() + 1);
            place.putAll(location(other.at()));
            place.put("message", text(Visible.of(other.note())));
            places.add(place);
        }
        return places;
    }

    private Map<String, Object> location(Location at) {
        var region = fields("startLine", at.line());
        region.put("startColumn", at.column());
        region.put("endLine", at.endLine());
        region.put("endColumn", at.endColumn());
        var place = fields("artifactLocation", Map.of("uri", uri(at)));
        place.put("region", region);
        return fields("physicalLocation", place);
    }

    private String uri(Location at) {
        var path = report.path(at);
        return Path.of(path).isAbsolute()
                ? Path.of(path).toUri().toASCIIString()
                : URI.create("./").resolve(encoded(path)).toASCIIString();
    }

    private static URI encoded(String path) {
        try {
            return new URI(null, null, path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }

    /** The check, the file and the words; equal ones are counted in their order. */
    private String fingerprint(Finding finding) {
        var same = String.join("\n", finding.check(), finding.at().file(), finding.message());
        return Sha256.hex(same + "\n" + alike.merge(same, 1, Integer::sum)).substring(0, 32);
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private static Map<String, Object> fields(String name, Object value) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(name, value);
        return fields;
    }
}
