package com.tegsoft.portbook.site;

import com.tegsoft.portbook.finding.Rule;
import com.tegsoft.portbook.pdf.layout.PrintFault;
import com.tegsoft.portbook.pdf.write.Attachment;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.site.template.Unprintable;
import java.util.List;

/**
 * Converts pages that were rendered for print to PDFs, with the fonts of the templates.
 *
 * @param attachments files attached to each of them
 */
public record PdfPages(Templates templates, List<Attachment> attachments) {

    /** Why a page whose template uses what cannot be printed is refused. */
    public static final Rule RULE = new Rule(
            "template-print",
            "A printed page is made of a part of HTML. What is not in it would be left out of the print.",
            "`portbook build` prints the pages. templates/README.md says what a printed page may be made of.");

    public PdfPages {
        attachments = List.copyOf(attachments);
    }

    byte[] print(Plan.Job job, String html) {
        try {
            return templates.printer().print(html, attachments);
        } catch (PrintFault e) {
            if (e.lacksRoom()) {
                throw new Unprintable(job.path(), e);
            }
            throw templates.fault(
                    RULE.id(),
                    job.kind().template(),
                    "`%s` cannot be printed: %s".formatted(job.path(), e.getMessage()),
                    "write what package pdf prints; templates/README.md describes it");
        }
    }
}
