package com.tegsoft.portbook.build;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Comparison;
import com.tegsoft.portbook.yaml.LineEnds;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The scripts that print snippets, find ports and check firewall rules in a reader's browser. What they print is not in the
 * site, so it cannot be read back; the tests of portbook compare them with the same calculations in Java.
 */
final class TestedScripts {

    private static final Pattern CALCULATING = Pattern.compile(
            "assets/(?:template|network|sha256|snippet|combine|device|zip|values|valuesfile|match|edition|words|finder|gap|rules/.+)\\.js");

    private TestedScripts() {}

    /**
     * A finding for each that is not the tested one.
     *
     * @throws IOException if a script of portbook cannot be read
     */
    static List<Finding> findings(Templates templates) throws IOException {
        var scripts = new TreeMap<>(templates.files().files());
        scripts.keySet().retainAll(templates.assets().keySet());
        scripts.keySet().removeIf(path -> !CALCULATING.matcher(path).matches());
        scripts.replaceAll((path, script) -> LineEnds.unified(script));
        return BuiltInTemplates.changed(scripts).stream()
                .flatMap(path -> finding(templates, path).stream())
                .toList();
    }

    private static List<Finding> finding(Templates templates, String path) {
        return templates
                .fault(
                        Comparison.RULE.id(),
                        path,
                        "the script is not the one that portbook was tested with",
                        "undo the change, or make it in portbook, run `mvn verify` and build the site with that jar")
                .findings();
    }
}
