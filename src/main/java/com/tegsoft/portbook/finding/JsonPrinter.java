package com.tegsoft.portbook.finding;

import com.tegsoft.portbook.json.JsonLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/** Findings for programs: a JSON array, one object per finding, in the order of their places. */
public final class JsonPrinter {

    private JsonPrinter() {}

    public static String print(Report report) {
        return JsonLayout.FIELDS.write(
                        report.findings().stream().map(JsonPrinter::entry).toList())
                + "\n";
    }

    private static Map<String, Object> entry(Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("check", finding.check());
        json.put("message", finding.message());
        json.put("help", finding.help());
        json.put("at", place(finding.at(), ""));
        json.put(
                "related",
                finding.related().stream()
                        .map(other -> place(other.at(), other.note()))
                        .toList());
        return json;
    }

    private static Map<String, Object> place(Location at, String note) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", at.file());
        json.put("line", at.line());
        json.put("column", at.column());
        json.put("endLine", at.endLine());
        json.put("endColumn", at.endColumn());
        json.put("note", note);
        return json;
    }
}
