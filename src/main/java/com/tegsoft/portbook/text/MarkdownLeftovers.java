package com.tegsoft.portbook.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Markup characters that have no meaning here or at their place, so that readers would see them. */
final class MarkdownLeftovers {

    /** A markup character, with its defect and the remedy. */
    private record Sign(Pattern form, String defect, String help) {
        static Sign of(String form, String defect, String help) {
            return new Sign(Pattern.compile(form), defect, help);
        }

        MarkdownFault fault(BasedSequence text) {
            return new MarkdownFault(text, defect, help);
        }
    }

    private static final List<Sign> BEGINNINGS = List.of(
            Sign.of("\\[[ xX]\\]\\s", "a task list", "use a plain list"),
            Sign.of("\\[\\^[^\\]]*\\]:", "a footnote", "write it in the text, in parentheses"),
            Sign.of("#{1,6}[^#\\s]", "`#` without a space after it", "add a space after it, or write `\\#`"),
            Sign.of("\\|", "a table without a line of dashes below its header", "add a line like `| --- | --- |`"),
            Sign.of(":\\s", "a definition without a term", "write the term on the line before"),
            Sign.of(":::|!!! |\\$\\$", "a block that Markdown does not have", "use a paragraph or a quotation"));

    private static final List<Sign> SIGNS = List.of(
            Sign.of("(?<!\\\\)~~", "`~~` is not supported", "describe it in words"),
            Sign.of("(?<!\\\\)`", "an unclosed backtick", "close the code, or write `\\``"),
            Sign.of("(?<!\\\\)\\*\\*", "an unclosed `**`", "close the bold words, or write `\\*\\*`"),
            Sign.of("&[a-zA-Z][a-zA-Z0-9]{1,30};", "an unknown character entity", "write the character itself"));

    private MarkdownLeftovers() {}

    static Optional<MarkdownFault> ofParagraph(BasedSequence text) {
        return BEGINNINGS.stream()
                .filter(sign -> sign.form.matcher(text).lookingAt())
                .findFirst()
                .map(sign -> sign.fault(text));
    }

    static Optional<MarkdownFault> ofText(BasedSequence text) {
        return SIGNS.stream()
                .filter(sign -> sign.form.matcher(text).find())
                .findFirst()
                .map(sign -> sign.fault(text));
    }
}
