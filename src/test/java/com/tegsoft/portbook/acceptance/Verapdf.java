package com.tegsoft.portbook.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF Association's validator, in process: what it holds against a document under PDF/UA-1 and PDF/A-3a. */
public final class Verapdf {

    private static final int MOST = 20;

    private Verapdf() {}

    /** Failed checks, each with its clause and its place; empty: the document keeps both standards. */
    public static List<String> failures(byte[] pdf) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        var failures = new ArrayList<String>();
        for (var standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                    var validator = Foundries.defaultInstance().createValidator(standard, MOST, false, true, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions()
                        .forEach(failure -> failures.add("%s %s: %s at %s"
                                .formatted(
                                        standard.getId(),
                                        failure.getRuleId().getClause(),
                                        failure.getMessage(),
                                        failure.getLocation().getContext())));
                if (!result.isCompliant() && failures.isEmpty()) {
                    failures.add(standard.getId() + ": not compliant");
                }
            } catch (VeraPDFException e) {
                throw new IOException(e);
            }
        }
        return failures;
    }
}
