package com.tegsoft.portbook.finding;

import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings for programs: a JSON array, one object a finding, in the order of their places. */
public final class JsonPrinter {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonPrinter() {}

    private record Place(String file, int line, int column, int endLine, int endColumn, String note) {
        static Place of(Location at, String note) {
            return new Place(at.file(), at.line(), at.column(), at.endLine(), at.endColumn(), note);
        }
    }

    private record Entry(String check, String message, String help, Place at, List<Place> related) {
        static Entry of(Finding finding) {
            return new Entry(
                    finding.check(),
                    finding.message(),
                    finding.help(),
                    Place.of(finding.at(), ""),
                    finding.related().stream()
                            .map(other -> Place.of(other.at(), other.note()))
                            .toList());
        }
    }

    public static String print(Report report) {
        return MAPPER.writeValueAsString(
                        report.findings().stream().map(Entry::of).toList()) + "\n";
    }
}
