package com.tegsoft.portbook.build;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.Plan;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation.OpeningSnippet;
import com.tegsoft.portbook.site.artefact.Expectation.RemovingSnippet;
import com.tegsoft.portbook.site.template.PlatformFolder;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which template each published file comes from.
 *
 * @param names of templates, by the paths of files
 */
record Origins(Templates templates, Map<String, String> names) {

    static Origins of(Templates templates, Plan plan, Collection<Artefact> artefacts) {
        var names = new HashMap<String, String>();
        plan.jobs().forEach(job -> names.put(job.path(), job.kind().template()));
        for (var artefact : artefacts) {
            var expectation = artefact.expectation().orElse(null);
            if (expectation instanceof OpeningSnippet opening) {
                names.put(
                        artefact.path(),
                        PlatformFolder.template(opening.snippet().platform(), opening.variant()));
            } else if (expectation instanceof RemovingSnippet removing) {
                names.put(
                        artefact.path(),
                        PlatformFolder.template(removing.snippet().platform(), Platform.REMOVE));
            }
        }
        return new Origins(templates, names);
    }

    /** The same findings; those about a file from a template say where that is. */
    List<Finding> with(List<Finding> findings) {
        return findings.stream().map(this::with).toList();
    }

    private Finding with(Finding finding) {
        var name = names.get(finding.at().file());
        return name == null
                ? finding
                : finding.with(
                        templates.files().place(name, said(finding.message())), "the template that prints this file");
    }

    /** What is in the file, without where it is. */
    private static String said(String message) {
        return message.substring(message.lastIndexOf(": ") + 1)
                .replace('`', ' ')
                .strip();
    }
}
