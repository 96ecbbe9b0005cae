package com.tegsoft.portbook.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Prints a page as HTML, with only the elements that the site and the PDFs support; its title is left out. */
final class MarkdownHtml {

    /** Everything that a page can contain. */
    private static final Map<Class<? extends Node>, BiConsumer<MarkdownHtml, Node>> ELEMENTS = Map.ofEntries(
            of(Document.class, (out, node) -> out.children(node)),
            of(Heading.class, MarkdownHtml::heading),
            of(Paragraph.class, MarkdownHtml::paragraph),
            of(BulletList.class, (out, node) -> out.block("ul", "", node)),
            of(OrderedList.class, (out, list) -> out.block("ol", start(list), list)),
            of(com.vladsch.flexmark.ast.BulletListItem.class, (out, node) -> out.line("li", "", node)),
            of(com.vladsch.flexmark.ast.OrderedListItem.class, (out, node) -> out.line("li", "", node)),
            of(BlockQuote.class, (out, node) -> out.block("blockquote", "", node)),
            of(FencedCodeBlock.class, MarkdownHtml::code),
            of(IndentedCodeBlock.class, MarkdownHtml::code),
            of(ThematicBreak.class, (out, node) -> out.html.append("<hr>\n")),
            of(DefinitionList.class, (out, node) -> out.block("dl", "", node)),
            of(DefinitionTerm.class, (out, node) -> out.line("dt", "", node)),
            of(DefinitionItem.class, (out, node) -> out.line("dd", "", node)),
            of(TableBlock.class, (out, node) -> out.block("table", "", node)),
            of(TableHead.class, (out, node) -> out.block("thead", "", node)),
            of(TableBody.class, (out, node) -> out.block("tbody", "", node)),
            of(TableSeparator.class, (out, node) -> {}),
            of(TableRow.class, (out, node) -> out.line("tr", "", node)),
            of(TableCell.class, MarkdownHtml::cell),
            of(Reference.class, (out, node) -> {}),
            of(Text.class, MarkdownHtml::text),
            of(HtmlEntity.class, (out, node) -> out.words(node.getChars().unescape())),
            of(SoftLineBreak.class, (out, node) -> out.html.append('\n')),
            of(HardLineBreak.class, (out, node) -> out.html.append("<br>\n")),
            of(Emphasis.class, (out, node) -> out.inline("em", "", node)),
            of(StrongEmphasis.class, (out, node) -> out.inline("strong", "", node)),
            of(Code.class, MarkdownHtml::codeInLine),
            of(
                    Link.class,
                    (out, link) -> out.inline("a", href(((Link) link).getUrl().unescape()), link)),
            of(LinkRef.class, MarkdownHtml::linkByReference),
            of(
                    AutoLink.class,
                    (out, link) -> out.address(((AutoLink) link).getText().unescape(), "")),
            of(
                    MailLink.class,
                    (out, link) -> out.address(((MailLink) link).getText().unescape(), "mailto:")));

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");

    private final StringBuilder html = new StringBuilder();

    private MarkdownHtml() {}

    static String of(Document page) {
        var out = new MarkdownHtml();
        out.node(page);
        return out.html.toString();
    }

    /** Whether an element can be printed. */
    static boolean knows(Node node) {
        return ELEMENTS.containsKey(node.getClass());
    }

    private static Map.Entry<Class<? extends Node>, BiConsumer<MarkdownHtml, Node>> of(
            Class<? extends Node> type, BiConsumer<MarkdownHtml, Node> print) {
        return Map.entry(type, print);
    }

    /** Unknown elements are findings, and are shown as written. */
    private void node(Node node) {
        ELEMENTS.getOrDefault(
                        node.getClass(),
                        (out, other) -> out.words(other.getChars().toString()))
                .accept(this, node);
    }

    private void children(Node node) {
        node.getChildren().forEach(this::node);
    }

    private void block(String name, String attributes, Node node) {
        html.append('<').append(name).append(attributes).append(">\n");
        children(node);
        html.append("</").append(name).append(">\n");
    }

    private void line(String name, String attributes, Node node) {
        inline(name, attributes, node);
        html.append('\n');
    }

    private void inline(String name, String attributes, Node node) {
        html.append('<').append(name).append(attributes).append('>');
        children(node);
        html.append("</").append(name).append('>');
    }

    /** Browsers would break a date at its hyphens. */
    private void text(Node node) {
        html.append(DATE.matcher(escape(node.getChars().unescape())).replaceAll("<span class=\"date\">$0</span>"));
    }

    private void words(String words) {
        html.append(escape(words));
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void heading(Node node) {
        var heading = (Heading) node;
        if (heading.getLevel() > 1) {
            var id = heading.getAnchorRefId();
            line("h" + heading.getLevel(), id.isEmpty() ? "" : " id=\"" + escape(id) + "\"", heading);
        }
    }

    /** A term, and in a list without blank lines the text of an item, is not a separate paragraph. */
    private void paragraph(Node node) {
        var alone = node.getPreviousAny(Paragraph.class) == null && node.getNextAny(Paragraph.class) == null;
        if (node.getParent() instanceof DefinitionTerm
                || (node.getParent() instanceof ListItem item && item.isTight() && alone)) {
            children(node);
        } else {
            line("p", "", node);
        }
    }

    private static String start(Node list) {
        var start = ((OrderedList) list).getStartNumber();
        return start == 1 ? "" : " start=\"" + start + "\"";
    }

    private void code(Node node) {
        var code = new StringBuilder();
        ((Block) node).getContentLines().forEach(code::append);
        html.append("<pre dir=\"ltr\"><code>");
        words(code.toString().stripTrailing());
        html.append("</code></pre>\n");
    }

    private void codeInLine(Node node) {
        var code = ((Code) node).getText().toString().replace('\n', ' ');
        if (node.getAncestorOfType(TableCell.class) != null) {
            code = code.replace("\\|", "|"); // As on GitHub: a bar is escaped in cells, also in code.
        }
        var padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        html.append("<code dir=\"ltr\">");
        words(padded ? code.substring(1, code.length() - 1) : code);
        html.append("</code>");
    }

    private static String href(String address) {
        return " href=\"" + escape(address) + "\"";
    }

    private void address(String address, String scheme) {
        html.append("<a").append(href(scheme + address)).append('>');
        words(address);
        html.append("</a>");
    }

    private void linkByReference(Node node) {
        var link = (LinkRef) node;
        var target = link.getReferenceNode(link.getDocument());
        if (target == null) {
            html.append('[');
            children(link);
            html.append(']');
        } else {
            inline("a", href(target.getUrl().unescape()), link);
        }
    }

    private void cell(Node node) {
        var cell = (TableCell) node;
        var alignment = cell.getAlignment() == null ? TableCell.Alignment.LEFT : cell.getAlignment();
        var align =
                switch (alignment) {
                    case LEFT -> "";
                    case CENTER -> " class=\"center\"";
                    case RIGHT -> " class=\"end\"";
                };
        inline(cell.isHeader() ? "th" : "td", cell.isHeader() ? " scope=\"col\"" + align : align, cell);
    }
}
