package com.tegsoft.portbook.site;

import com.tegsoft.portbook.pdf.Attachment;
import com.tegsoft.portbook.pdf.PrintFault;
import java.util.List;

/**
 * Makes PDFs out of pages that were rendered to be printed, with the fonts of the templates.
 *
 * @param attachments what each of them carries with it
 */
record Press(Templates templates, List<Attachment> attachments) {

    Press {
        attachments = List.copyOf(attachments);
    }

    byte[] print(Plan.Job job, String html) {
        try {
            return templates.printer().print(html, attachments);
        } catch (PrintFault e) {
            if (e.isForWantOfRoom()) {
                throw new Unprintable(job.path(), e);
            }
            throw new TemplateFault(
                    "%s: `%s` cannot be printed: %s".formatted(job.kind().template(), job.path(), e.getMessage()), e);
        }
    }
}
