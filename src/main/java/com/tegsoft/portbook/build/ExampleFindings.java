package com.tegsoft.portbook.build;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.template.TemplateFault;
import com.tegsoft.portbook.site.template.TemplateFiles;
import com.tegsoft.portbook.site.template.Templates;

/** What is found in the sample product after an example's edits. */
public final class ExampleFindings {

    private ExampleFindings() {}

    /** The findings of the checks, or those of the pages if the example is about templates. */
    public static CheckResult of(Example example) {
        var templates = Templates.of(TemplateFiles.of(Sample.templates(example)));
        var faults = templates.findings();
        var content = Sample.with(example).withFaults(faults, templates.sources(faults));
        var findings = Build.findings(content, templates);
        try {
            if (findings.isEmpty() && example.edits().stream().anyMatch(edit -> Sample.isTemplate(edit.file()))) {
                SiteRenderer.pages(content, templates);
            }
            return Build.result(findings, content, templates);
        } catch (TemplateFault e) {
            return new CheckResult(e.findings(), e.sources());
        }
    }
}
