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

/** Says in findings what FreeMarker says in exceptions. */
record EngineFindings(TemplateFiles folder) {

    /** Names of the checks that report mistakes of a template. */
    static final String SYNTAX = "template-syntax";

    static final String VARIABLE = "template-variable";
    static final String EXPRESSION = "template-expression";

    /** Where FreeMarker begins to explain, and where it quotes the template, whose place the finding has. */
    private static final Pattern ASIDE =
            Pattern.compile("(?s)\\n*(?:----|==> |\\(?Tip:|\\(Note that|Help \\(latest|The failing instruction).*");

    /** What Java makes of a value. */
    private static final Pattern JAVA = Pattern.compile("\\s*\\([\\w.$]+ wrapped into [\\w.$]+\\)");

    private static final String CONTRACT = "templates/README.md says what a template may use";

    TemplateFault fault(Finding finding) {
        return new TemplateFault(List.of(finding), folder.sources(List.of(finding)));
    }

    /** A template that stopped while it was rendered; a fault of a template that it called for is that one's. */
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

    /** A text that is no template. */
    Finding syntax(ParseException e) {
        var at = at(
                e.getTemplateName(),
                e.getLineNumber(),
                e.getColumnNumber(),
                e.getEndLineNumber(),
                e.getEndColumnNumber());
        return new Finding(SYNTAX, at, said(e.getEditorMessage()), "correct the template; " + CONTRACT);
    }

    /** A macro or function that calls itself until there is no more room. */
    Finding endless(String template) {
        return new Finding(
                EXPRESSION,
                folder.startOf(template),
                "a macro, function or include that the template uses calls itself without end",
                "end the recursion");
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
                            .orElse("where it may be absent, ask with `??` or give another value with `!`; "
                                    + CONTRACT));
        }
        var place = blamed.map("`%s`: "::formatted).orElse("");
        return new Finding(EXPRESSION, at, place + why(e), "correct the expression; " + CONTRACT);
    }

    /** What a method of ours has thrown says more than that it has. */
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
        var ends = endLine != null
                && endColumn != null
                && (endLine > line || (endLine.equals(line) && endColumn >= column));
        return new Location(
                folder.file(template), line, column, ends ? endLine : line, ends ? endColumn + 1 : column + 1);
    }
}
