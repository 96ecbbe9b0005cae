package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Report;
import com.tegsoft.portbook.finding.Rule;
import com.tegsoft.portbook.finding.SarifPrinter;
import com.tegsoft.portbook.finding.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Everything that checks can find, as SARIF, before the schema of OASIS. */
class SarifIT {

    private static final Path SCHEMA =
            Path.of("target/npm/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

    /** What each check refuses in its own example. */
    private static final String EVERYTHING = everything();

    @Test
    void is_valid_against_the_schema_of_oasis() throws IOException {
        assertThat(faults(EVERYTHING)).isEmpty();
        assertThat(faults(SarifPrinter.print(report(new ArrayList<>(), Map.of()))))
                .isEmpty();
    }

    @Test
    void the_schema_is_awake() throws IOException {
        assertThat(faults(EVERYTHING
                        .replace("\"unicodeCodePoints\"", "\"characters\"")
                        .replace("2.1.0\"", "2.0\"")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void every_result_points_at_its_rule_and_its_file() {
        var run = new JsonMapper().readTree(EVERYTHING).at("/runs/0");
        var rules = run.at("/tool/driver/rules");
        assertThat(run.required("columnKind").asString()).isEqualTo("unicodeCodePoints");
        assertThat(rules).hasSize(Checks.all().size()).allSatisfy(rule -> assertThat(
                        rule.at("/fullDescription/text").asString())
                .isNotBlank());
        assertThat(run.required("results"))
                .hasSizeGreaterThan(Checks.all().size())
                .allSatisfy(result -> {
                    var rule = rules.get(result.required("ruleIndex").asInt());
                    assertThat(rule.required("id")).isEqualTo(result.required("ruleId"));
                    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                    .asString())
                            .startsWith("docs/")
                            .doesNotContain(" ");
                });
    }

    @Test
    void a_finding_about_two_places_shows_the_other_one() {
        var related = new JsonMapper()
                .readTree(EVERYTHING)
                .at("/runs/0/results")
                .valueStream()
                .filter(result -> result.has("relatedLocations"))
                .map(result -> result.required("ruleId").asString())
                .toList();
        assertThat(related)
                .contains(
                        "duplicate-id",
                        "duplicate-key",
                        "duplicate-flow",
                        "overlapping-ranges",
                        "address-conflict",
                        "near-duplicate-id",
                        "different-sections",
                        "duplicate-section",
                        "id-lost",
                        "id-reused",
                        "placeholder-mismatch",
                        "same-as-source",
                        "setting-default");
    }

    private static String everything() {
        var findings = new ArrayList<Finding>();
        var sources = new TreeMap<String, Source>();
        for (var check : Checks.all()) {
            var content = Sample.with(check.bad());
            findings.addAll(Checks.findings(content));
            sources.putAll(content.sources());
        }
        return SarifPrinter.print(report(findings, sources));
    }

    private static Report report(List<Finding> findings, Map<String, Source> sources) {
        return new Report(
                findings,
                sources,
                Path.of("docs"),
                Checks.all().stream().map(SarifIT::rule).toList());
    }

    private static Rule rule(Check check) {
        return new Rule(check.id(), check.why(), "explained elsewhere");
    }

    private static Iterable<String> faults(String sarif) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(Files.readString(SCHEMA));
        return schema.validate(sarif, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
