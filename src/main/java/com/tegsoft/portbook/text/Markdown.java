package com.tegsoft.portbook.text;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.source.Conflict;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a Markdown page (CommonMark with tables): a title, sections with an id each, safe HTML. */
public final class Markdown {

    private static final Pattern EXPLICIT_ID = Pattern.compile("\\s*\\{#([^{}\\s]*)}\\s*$");
    private static final Pattern RENDERED_ID = Pattern.compile("<h([2-6])>(.*?)\\s*\\{#([a-z0-9-]+)}</h\\1>");
    private static final Pattern RENDERED_TITLE = Pattern.compile("^\\s*<h1>.*?</h1>\\s*");
    private static final Pattern TABLE = Pattern.compile("<table>(.*?)</table>", Pattern.DOTALL);

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(HtmlRenderer.ESCAPE_HTML, true);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private final Source source;
    private final int[] lineStarts;
    private final List<Page.Section> sections = new ArrayList<>();
    private final List<Page.Link> links = new ArrayList<>();
    private final List<Page.Image> images = new ArrayList<>();
    private final List<Location> rawHtml = new ArrayList<>();
    private final List<Page.Words> words = new ArrayList<>();

    private Markdown(Source source) {
        this.source = source;
        this.lineStarts = lineStarts(source.text());
    }

    public static Page read(Language language, String id, Source source) {
        return new Markdown(new Source(source.file(), Conflict.ourSide(source))).page(language, id);
    }

    private Page page(Language language, String id) {
        Document document = PARSER.parse(source.text());
        visit(document);
        var titles = sections.stream().filter(s -> s.level() == 1).toList();
        var title = titles.stream().findFirst().map(Page.Section::title).orElse("");
        var html = RENDERED_TITLE.matcher(RENDERER.render(document)).replaceFirst("");
        html = RENDERED_ID.matcher(html).replaceAll("<h$1 id=\"$3\">$2</h$1>");
        html = TABLE.matcher(html).replaceAll("<div class=\"scroll\" tabindex=\"0\"><table>$1</table></div>");
        sections.removeIf(section -> section.level() == 1);
        return new Page(language, id, source.file(), title, titles, html, sections, links, images, rawHtml, words);
    }

    private void visit(Node node) {
        if (node instanceof Heading heading) {
            sections.add(section(heading));
        } else if (node instanceof Link link) {
            link(link, link.getUrl(), link.getText());
        } else if (node instanceof AutoLink link) {
            link(link, link.getText(), link.getText());
        } else if (node instanceof Reference reference) {
            link(reference, reference.getUrl(), reference.getReference());
        } else if (node instanceof Image image) {
            images.add(new Page.Image(image.getUrl().unescape(), image.getText().toString(), at(image.getChars())));
        } else if (node instanceof ImageRef image) {
            var target = image.getReferenceNode(node.getDocument());
            var url = target == null ? "" : target.getUrl().unescape();
            images.add(new Page.Image(url, image.getText().toString(), at(image.getChars())));
        } else if (isHtml(node)) {
            rawHtml.add(at(node.getChars()));
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            ((Block) node).getContentLines().forEach(line -> words(line.trimEnd(), true));
            return;
        } else if (node instanceof Text) {
            words(node.getChars(), node.getAncestorOfType(Code.class) != null);
        }
        node.getChildren().forEach(this::visit);
    }

    private void link(Node node, BasedSequence url, BasedSequence text) {
        links.add(new Page.Link(url.unescape(), text.toString(), at(url.isEmpty() ? node.getChars() : url)));
    }

    private void words(BasedSequence chars, boolean code) {
        var visible = code
                ? chars
                : chars.subSequence(
                        0, EXPLICIT_ID.matcher(chars).replaceFirst("").length());
        if (!visible.isBlank()) {
            words.add(new Page.Words(code ? visible.toString() : visible.unescape(), at(visible), code));
        }
    }

    private static boolean isHtml(Node node) {
        return node instanceof HtmlBlock
                || node instanceof HtmlInline
                || node instanceof HtmlCommentBlock
                || node instanceof HtmlInlineComment;
    }

    private Page.Section section(Heading heading) {
        var text = heading.getText().toString();
        var id = EXPLICIT_ID.matcher(text);
        var found = id.find();
        var title = found ? text.substring(0, id.start()) : text;
        return new Page.Section(heading.getLevel(), found ? id.group(1) : "", title.strip(), at(heading.getChars()));
    }

    private Location at(BasedSequence chars) {
        var start = position(chars.getStartOffset());
        var end = position(chars.getEndOffset());
        return new Location(source.file(), start[0], start[1], end[0], end[1]);
    }

    /** Line and column, from 1, of an offset in chars. */
    private int[] position(int offset) {
        var found = Arrays.binarySearch(lineStarts, offset);
        var line = found >= 0 ? found : -found - 2;
        return new int[] {line + 1, 1 + source.text().codePointCount(lineStarts[line], offset)};
    }

    private static int[] lineStarts(String text) {
        var afterBreaks = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .map(i -> i + 1);
        return IntStream.concat(IntStream.of(0), afterBreaks).toArray();
    }
}
