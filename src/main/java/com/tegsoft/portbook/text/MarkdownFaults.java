package com.tegsoft.portbook.text;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.yaml.SourceReader;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Finds everything in a page that cannot be printed, or would be printed as markup. */
final class MarkdownFaults {

    /** Lists and quotations within each other: deeper ones leave no space on paper or on a phone. */
    static final int BLOCKS = 6;
    /** Emphasis and links within each other. */
    private static final int INLINES = 8;

    private final Places places;
    private final List<Finding> found = new ArrayList<>();

    private MarkdownFaults(Places places) {
        this.places = places;
    }

    static List<Finding> of(Document page, Places places) {
        var faults = new MarkdownFaults(places);
        var level = 1;
        for (var block : page.getChildren()) {
            faults.check(block, 0, 0);
            if (block instanceof Heading heading) {
                faults.level(heading, level);
                level = heading.getLevel();
            }
        }
        return faults.found;
    }

    private void check(Node node, int blocks, int inlines) {
        var before = found.size();
        element(node, blocks);
        if (blocks > BLOCKS || inlines > INLINES) {
            report(
                    "nested-too-deep",
                    node,
                    "nested deeper than %s levels".formatted(blocks > BLOCKS ? BLOCKS : INLINES),
                    "use fewer levels");
        }
        if (found.size() > before) {
            return;
        }
        var container = node instanceof ListBlock || node instanceof BlockQuote;
        var verbatim = node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
        (verbatim ? List.<Node>of() : node.getChildren())
                .forEach(child ->
                        check(child, container ? blocks + 1 : blocks, node instanceof Block ? 0 : inlines + 1));
        if (found.size() == before) {
            MarkdownGaps.in(node).ifPresent(gap -> report("empty-element", node, gap.defect(), gap.help()));
        }
    }

    private void element(Node node, int blocks) {
        if (isHtml(node)) {
            report("raw-html", node, "raw HTML in Markdown", "use Markdown");
        } else if (node instanceof Image image) {
            picture(node, image.getUrl());
        } else if (node instanceof ImageRef image) {
            var target = image.getReferenceNode(node.getDocument());
            picture(node, target == null ? image.getReference() : target.getUrl());
        } else if (node instanceof BoundedInlines.Unread) {
            MarkdownLimits.ofParagraph(node.getChars(), places.at(node.getStartOffset(), node.getStartOffset() + 1))
                    .ifPresent(found::add);
        } else if (!MarkdownHtml.knows(node)) {
            unsupported(
                    node,
                    "`%s` is not supported".formatted(MarkdownFault.excerpt(node.getChars())),
                    "write it in another way");
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof FencedCodeBlock code) {
            code(code);
        } else if (node instanceof TableBlock table) {
            MarkdownTables.fault(table, blocks)
                    .ifPresent(fault -> report("uneven-table", fault.at(), fault.defect(), fault.help()));
        } else if (node instanceof Paragraph && !(node.getFirstChild() instanceof LinkRef link && link.isDefined())) {
            MarkdownLeftovers.ofParagraph(node.getChars())
                    .ifPresent(fault -> unsupported(node, fault.defect(), fault.help()));
        } else if (node instanceof Text) {
            MarkdownLeftovers.ofText(node.getChars())
                    .ifPresent(fault -> unsupported(node, fault.defect(), fault.help()));
        } else if (node instanceof HtmlEntity) {
            entity(node);
        } else {
            MarkdownLinks.faults(node).forEach(fault -> unsupported(node, fault.defect(), fault.help()));
        }
    }

    private void picture(Node image, BasedSequence target) {
        report(
                "image-without-text",
                image,
                "the page contains the image `%s`".formatted(target.unescape()),
                "describe it in words; network diagrams are drawn from the matrix");
    }

    private void level(Heading heading, int before) {
        if (heading.getLevel() > before + 1) {
            report(
                    "skipped-level",
                    heading,
                    "a heading of level %s after one of level %s".formatted(heading.getLevel(), before),
                    "write `%s`".formatted("#".repeat(before + 1)));
        }
    }

    private void heading(Heading heading) {
        if (!(heading.getParent() instanceof Document)) {
            unsupported(
                    heading,
                    "a heading inside a list or quotation",
                    "put it before the list or quotation, or use bold text");
        } else if (!Prose.parse(heading.getText().toString()).references().isEmpty()) {
            unsupported(heading, "a reference in a heading", "write the heading in words");
        }
    }

    private void code(FencedCodeBlock code) {
        if (code.getClosingMarker().isEmpty()) {
            report(
                    "unclosed-code-block",
                    code.getOpeningMarker(),
                    "the code block that begins here is never closed",
                    "end it with a line of %s".formatted("`" + code.getOpeningMarker() + "`"));
        }
    }

    /** Written as a number, a character can be one that the file itself must not have. */
    private void entity(Node entity) {
        var text = entity.getChars().unescape();
        if (text.startsWith("&") && text.length() > 1) {
            unsupported(entity, "`%s` is not a known character entity".formatted(text), "write the character itself");
        } else if (text.equals("{") || text.equals("}")) {
            unsupported(entity, "a brace written as `%s`".formatted(entity.getChars()), "write the brace itself");
        } else {
            SourceReader.fault(text).ifPresent(fault -> report(fault.check(), entity, fault.message(), "delete it"));
        }
    }

    private static boolean isHtml(Node node) {
        return node instanceof HtmlBlockBase || node instanceof HtmlInlineBase;
    }

    private void unsupported(Node node, String defect, String help) {
        report("unsupported-markdown", node, defect, help);
    }

    private void report(String check, Node node, String defect, String help) {
        report(check, node.getChars(), defect, help);
    }

    private void report(String check, BasedSequence at, String defect, String help) {
        found.add(new Finding(check, places.at(at.getStartOffset(), at.getEndOffset()), defect, help));
    }
}
