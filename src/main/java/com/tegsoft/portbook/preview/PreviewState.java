package com.tegsoft.portbook.preview;

import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.template.Html;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * What a preview shows at a time: the last site without findings, and the findings about later changes.
 *
 * @param number increases with every change
 * @param site artefacts by path
 * @param findings why it would not be published, as text; may be empty
 * @param saved whether it is the saved version, or the last version without findings
 * @param replaced zero when it has been replaced
 */
record PreviewState(
        int number,
        Function<String, Optional<Artefact>> site,
        String findings,
        boolean saved,
        CountDownLatch replaced) {

    private PreviewState(int number, Function<String, Optional<Artefact>> site, String findings, boolean saved) {
        this(number, site, findings, saved, new CountDownLatch(1));
    }

    static PreviewState empty() {
        return new PreviewState(0, path -> Optional.empty(), "", true);
    }

    private static final String HEAD = "<script src=\"%sscript.js?%s\" defer></script>\n";
    private static final String FINDINGS = """
            <link rel="stylesheet" href="%sfindings.css">
            <dialog open class="portbook-findings" lang="en" dir="ltr" aria-labelledby="portbook-findings">
            <form method="dialog"><h2 id="portbook-findings">Not published: fix the findings below. The page behind shows %s</h2>
            <button>Hide</button></form>
            <pre tabindex="0">%s</pre>
            </dialog>
            """;
    private static final String NOTHING_YET = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Portbook</title>
            <meta name="color-scheme" content="light dark">
            </head><body></body></html>
            """;

    PreviewState show(Function<String, Optional<Artefact>> newSite, String newFindings) {
        return new PreviewState(number + 1, newSite, newFindings, true);
    }

    PreviewState showFindings(String newFindings) {
        return new PreviewState(number + 1, site, newFindings, false);
    }

    /** The page shown when a page cannot be rendered. */
    byte[] fault(String message) {
        return new PreviewState(number, site, message, false).page(Optional.empty());
    }

    /** A page with the script that waits for the next state, and with the findings on top of it. */
    byte[] page(Optional<Artefact> page) {
        var html = page.map(artefact -> new String(artefact.bytes(), StandardCharsets.UTF_8))
                .orElse(NOTHING_YET);
        var script = HEAD.formatted(PreviewServer.OWN, number);
        var over = findings.isEmpty()
                ? ""
                : FINDINGS.formatted(
                        PreviewServer.OWN,
                        saved ? "the saved version" : "the last version without findings",
                        Html.text(findings));
        return html.replaceFirst("</head>", script + "</head>")
                .replaceFirst("</body>", Matcher.quoteReplacement(over) + "</body>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
