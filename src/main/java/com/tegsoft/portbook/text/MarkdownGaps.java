package com.tegsoft.portbook.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Elements of a page that contain no text. */
final class MarkdownGaps {

    private static final Map<Class<? extends Node>, String> NAMES = names();

    private MarkdownGaps() {}

    private static Map<Class<? extends Node>, String> names() {
        var names = new LinkedHashMap<Class<? extends Node>, String>();
        names.put(Heading.class, "heading");
        names.put(Paragraph.class, "paragraph");
        names.put(BlockQuote.class, "quotation");
        names.put(ListItem.class, "item of a list");
        names.put(DefinitionTerm.class, "term");
        names.put(FencedCodeBlock.class, "code block");
        names.put(IndentedCodeBlock.class, "code block");
        names.put(TableCell.class, "cell");
        names.put(Link.class, "link");
        names.put(LinkRef.class, "link");
        names.put(Emphasis.class, "emphasis");
        names.put(StrongEmphasis.class, "emphasis");
        names.put(Code.class, "piece of code");
        return names;
    }

    static Optional<MarkdownFault> in(Node node) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getKey().isInstance(node))
                .filter(name -> !isVisible(node))
                .findFirst()
                .map(name -> fault(node, name.getValue()));
    }

    private static MarkdownFault fault(Node node, String name) {
        var help = name.equals("cell") ? "write text, or a dash" : "write text, or delete it";
        return new MarkdownFault(
                node.getChars(),
                "%s %s without text".formatted("aeiou".indexOf(name.charAt(0)) >= 0 ? "an" : "a", name),
                help);
    }

    private static boolean isVisible(Node node) {
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return ((Block) node).getContentLines().stream().anyMatch(VisibleText::isIn);
        }
        if (node instanceof Code code) {
            return VisibleText.isIn(code.getText());
        }
        if (node instanceof Text
                || node instanceof HtmlEntity
                || node instanceof AutoLink
                || node instanceof MailLink) {
            return VisibleText.isIn(node.getChars().unescape());
        }
        for (var child : node.getChildren()) {
            if (isVisible(child)) {
                return true;
            }
        }
        return false;
    }
}
