package com.tegsoft.portbook.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs of markup that mean nothing here, or nothing where they stand: readers would see the signs. */
final class MarkdownLeftovers {

    /** A sign, what it is and what to do about it. */
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
            Sign.of("\\[\\^[^\\]]*\\]:", "a footnote", "say it in the text, in parentheses"),
            Sign.of("#{1,6}[^#\\s]", "`#` without a space behind it", "put a space behind it, or write `\\#`"),
            Sign.of("\\|", "a table without a line of dashes below its head", "add a line like `| --- | --- |`"),
            Sign.of(":\\s", "a definition without a term", "write the term on the line before"),
            Sign.of(":::|!!! |\\$\\$", "a block that Markdown does not have", "use a paragraph or a quotation"));

    private static final List<Sign> SIGNS = List.of(
            Sign.of("(?<!\\\\)~~", "`~~` is not supported", "say it in words"),
            Sign.of("(?<!\\\\)`", "a backtick without its counterpart", "close the code, or write `\\``"),
            Sign.of("(?<!\\\\)\\*\\*", "`**` without its counterpart", "close the bold words, or write `\\*\\*`"),
            Sign.of("&[a-zA-Z][a-zA-Z0-9]{1,30};", "an unknown name of a character", "write the character itself"));

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
