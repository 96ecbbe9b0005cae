package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts exceptions from FreeMarker to findings. */
record EngineFindings(TemplateFiles folder) {

    /** Names of the checks that report mistakes of a template. */
    static final String SYNTAX = "template-syntax";

    static final String VARIABLE = "template-variable";
    static final String EXPRESSION = "template-expression";

    /** The start of explanations and quotations in messages from FreeMarker, which findings leave out. */
    private static final Pattern ASIDE =
            Pattern.compile("(?s)\\n*(?:----|==> |\\(?Tip:|\\(Note that|Help \\(latest|The failing instruction).*");

    /** The Java class of a value in a message. */
    private static final Pattern JAVA = Pattern.compile("\\s*\\([\\w.$]+ wrapped into [\\w.$]+\\)");

    private static final String SHORTER =
            "end its loops and ranges such as `1..`, and repeat nothing more often than a page needs";

    private static final String CONTRACT = "templates/README.md describes what a template may use";

    TemplateFault fault(Finding finding) {
        return new TemplateFault(List.of(finding), folder.sources(List.of(finding)));
    }

    /** A template that failed while it was rendered; an error in an included template is reported there. */
    TemplateFault fault(TemplateException e, @Nullable Environment environment) {
        return causes(e)
                .filter(TemplateFault.class::isInstance)
                .map(TemplateFault.class::cast)
                .findFirst()
                .orElseGet(() -> fault(causes(e)
                        .filter(ParseException.class::isInstance)
                        .map(cause -> syntax((ParseException) cause))
                        .findFirst()
                        .orElseGet(() -> finding(e, environment))));
    }

    /** A text that is not a valid template. */
    Finding syntax(ParseException e) {
        var at = at(
                e.getTemplateName(),
                e.getLineNumber(),
                e.getColumnNumber(),
                e.getEndLineNumber(),
                e.getEndColumnNumber());
        return new Finding(SYNTAX, at, said(e.getEditorMessage()), "correct the template; " + CONTRACT);
    }

    /** A macro or function whose recursion never ends. */
    Finding recursive(String template) {
        return new Finding(
                EXPRESSION,
                folder.startOf(template),
                "a macro, function or include of the template calls itself endlessly",
                "end the recursion");
    }

    /** A template that does not end, or not soon enough. */
    Finding endless(String template, RenderingLimit.Exceeded exceeded) {
        var at = exceeded.place()
                .map(place -> at(place.template(), place.line(), place.column(), place.endLine(), place.endColumn()))
                .orElseGet(() -> folder.startOf(template));
        return new Finding(EXPRESSION, at, String.valueOf(exceeded.getMessage()), SHORTER);
    }

    /** A template that fills the memory. */
    Finding tooLarge(String template) {
        return new Finding(
                EXPRESSION, folder.startOf(template), "the template needs more memory than there is", SHORTER);
    }

    private Finding finding(TemplateException e, @Nullable Environment environment) {
        var at = at(
                e.getTemplateSourceName(),
                e.getLineNumber(),
                e.getColumnNumber(),
                e.getEndLineNumber(),
                e.getEndColumnNumber());
        var blamed = Optional.ofNullable(e.getBlamedExpressionString());
        if (e instanceof InvalidReferenceException && blamed.isPresent()) {
            return new Finding(
                    VARIABLE,
                    at,
                    "`%s` has no value".formatted(blamed.get()),
                    new KnownNames(environment)
                            .near(blamed.get())
                            .orElse("if it can be absent, test it with `??` or give a default with `!`; " + CONTRACT));
        }
        var place = blamed.map("`%s`: "::formatted).orElse("");
        return new Finding(EXPRESSION, at, place + why(e), "correct the expression; " + CONTRACT);
    }

    /** The exception from one of our methods explains more than the fact that it failed. */
    private static String why(TemplateException e) {
        return causes(e)
                .filter(cause -> !(cause instanceof TemplateException) && cause.getMessage() != null)
                .reduce((first, second) -> second)
                .map(cause -> said(String.valueOf(cause.getMessage())))
                .orElseGet(() -> said(e.getMessageWithoutStackTop()));
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }

    /** The defect in one line, like the messages of all findings. */
    private static String said(@Nullable String message) {
        var plain = JAVA.matcher(ASIDE.matcher(String.valueOf(message)).replaceFirst(""))
                .replaceAll("");
        var line = plain.replaceAll("\\s+", " ").replace(" ,", ",").strip();
        var end = line.replaceFirst("[.:]+$", "").replace('"', '`');
        return end.isEmpty() ? "cannot be evaluated" : Character.toLowerCase(end.charAt(0)) + end.substring(1);
    }

    private Location at(
            @Nullable String template,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable Integer endLine,
            @Nullable Integer endColumn) {
        if (template == null || line == null || column == null || line < 1 || column < 1) {
            return folder.startOf(String.valueOf(template));
        }
        var file = folder.file(template);
        if (endLine != null && endColumn != null && (endLine > line || (endLine.equals(line) && endColumn >= column))) {
            return new Location(file, line, column, endLine, endColumn + 1);
        }
        return new Location(file, line, column, line, column + 1);
    }
}
