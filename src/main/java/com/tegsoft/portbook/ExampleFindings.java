package com.tegsoft.portbook;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.TemplateFault;
import com.tegsoft.portbook.site.TemplateFiles;
import com.tegsoft.portbook.site.Templates;

/** What is found in the sample product after an example's edits. */
public final class ExampleFindings {

    private ExampleFindings() {}

    /** The findings of the checks, or those of the pages if the example is about templates. */
    public static Build.Outcome.Refused of(Example example) {
        var templates = Templates.of(TemplateFiles.of(Sample.templates(example)));
        var faults = templates.findings();
        var content = Sample.with(example).withFaults(faults, templates.sources(faults));
        var findings = Build.findings(content, templates);
        try {
            if (findings.isEmpty() && example.edits().stream().anyMatch(edit -> Sample.isTemplate(edit.file()))) {
                SiteRenderer.pages(content, templates);
            }
            return Build.refused(findings, content, templates);
        } catch (TemplateFault e) {
            return new Build.Outcome.Refused(e.findings(), e.sources());
        }
    }
}
