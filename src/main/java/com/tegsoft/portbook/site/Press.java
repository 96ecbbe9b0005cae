package com.tegsoft.portbook.site;

import com.tegsoft.portbook.pdf.Attachment;
import com.tegsoft.portbook.pdf.PdfPrinter;
import com.tegsoft.portbook.pdf.PrintFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Makes PDFs out of pages that were rendered to be printed.
 *
 * @param attachments what each of them carries with it
 */
record Press(PdfPrinter printer, List<Attachment> attachments) {

    Press {
        attachments = List.copyOf(attachments);
    }

    /** A press with the fonts of the templates. */
    static Press of(Templates templates, List<Attachment> attachments) {
        try {
            return new Press(PdfPrinter.load(templates.fonts()), attachments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] print(Plan.Job job, String html) {
        try {
            return printer.print(html, attachments);
        } catch (PrintFault e) {
            throw new TemplateFault(
                    "%s: `%s` cannot be printed: %s".formatted(job.kind().template(), job.path(), e.getMessage()), e);
        }
    }
}
