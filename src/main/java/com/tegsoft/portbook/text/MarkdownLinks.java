package com.tegsoft.portbook.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Links that cannot be printed: where they lead, and where they are. */
final class MarkdownLinks {

    private MarkdownLinks() {}

    /** What is wrong with a node; nothing if it is no link. */
    static List<MarkdownFault> faults(Node node) {
        return Stream.of(target(node), place(node)).flatMap(Optional::stream).toList();
    }

    private static Optional<MarkdownFault> target(Node node) {
        if (node instanceof Link || node instanceof Reference) {
            return target((LinkNodeBase) node);
        }
        return node instanceof AutoLink || node instanceof MailLink ? address(node) : Optional.empty();
    }

    private static Optional<MarkdownFault> target(LinkNodeBase link) {
        if (link.getUrl().unescape().chars().anyMatch(c -> c == '{' || c == '}')) {
            return fault(link, "a brace in the URL `%s`".formatted(link.getUrl()), "write the URL without it");
        }
        return link.getTitle().isNull()
                ? Optional.empty()
                : fault(
                        link,
                        "a link with the title `%s`".formatted(link.getTitle()),
                        "write it in the text: titles are shown only with a mouse");
    }

    /** Characters that are printed unchanged must be in every font. */
    private static Optional<MarkdownFault> address(Node link) {
        var address = link.getChars();
        return address.chars().noneMatch(c -> c <= ' ' || c > '~' || c == '{' || c == '}')
                ? Optional.empty()
                : fault(
                        link,
                        "`%s` has characters that are not allowed in a URL".formatted(address),
                        "percent-encode them, or write the link as `[words](address)`");
    }

    private static Optional<MarkdownFault> place(Node node) {
        if (node instanceof LinkRef link && !link.isDefined()) {
            return undefined(link);
        } else if (isLink(node) && node.getAncestorOfType(Heading.class) != null) {
            return fault(node, "a link in a heading", "put it into the text below: a heading is itself linked to");
        } else if (isLink(node) && isInLink(node)) {
            return fault(node, "a link inside a link", "make them two links");
        } else if (isLink(node)
                && node.getFirstChild() != null
                && !Prose.parse(node.getChildChars().toString()).references().isEmpty()) {
            return fault(
                    node, "a reference inside a link", "write it without the brackets: a reference is a link already");
        }
        return Optional.empty();
    }

    private static Optional<MarkdownFault> undefined(LinkRef link) {
        var excerpt = MarkdownFault.excerpt(link.getChars());
        if (link.getReference().startsWith("^") || link.getText().startsWith("^")) {
            return fault(link, "a footnote `%s`".formatted(excerpt), "write it in the text, in parentheses");
        }
        return link.isReferenceTextCombined() && !link.getChars().endsWith("[]")
                ? Optional.empty()
                : fault(
                        link,
                        "the link `%s` has no definition".formatted(excerpt),
                        "write the URL in parentheses, or add a line like `[%s]: https://…`"
                                .formatted(link.getReference()));
    }

    private static boolean isInLink(Node node) {
        var outer = node.getAncestorOfType(Link.class, LinkRef.class);
        return outer != null && isLink(outer);
    }

    private static boolean isLink(Node node) {
        return node instanceof Link
                || node instanceof AutoLink
                || node instanceof MailLink
                || (node instanceof LinkRef link && link.isDefined());
    }

    private static Optional<MarkdownFault> fault(Node at, String defect, String help) {
        return Optional.of(new MarkdownFault(at.getChars(), defect, help));
    }
}
