package com.tegsoft.portbook.generated;

import java.util.List;

/** Every element of Markdown that a page may have; each prints itself with words of its own. */
enum PageElement {
    PARAGRAPH("@."),
    TWO_LINES("@\n@."),
    HARD_BREAK("@\\\n@."),
    EMPHASIS("@ *@* @ **@** @ ***@***."),
    CODE_SPAN("@ `@` ``a ` b`` `@ {ports:SERVICE}`."),
    ESCAPES("@ \\* \\_ \\[ & &lt; \\`."),
    WEB_LINK("@ [@](https://www.example.com/a_b?c=d&e) <https://example.org/> [@](mailto:a@example.com)."),
    REFERENCE_LINK("@ [@][ref].\n\n[ref]: https://www.example.com/"),
    LINKS_TO_FACTS(
            "@ [@](service:SERVICE) [@](purpose:PURPOSE) [@](role:ROLE) [@](page:PAGE) [@](page:PAGE#SECTION) [@](page:LAST#SECTION)."),
    FACTS("@ {ports:SERVICE} @ {service:SERVICE} @ {purpose:PURPOSE} {role:ROLE}."),
    BULLETS("- @\n- *@*\n- @ {ports:SERVICE}"),
    LOOSE_BULLETS("* @\n\n* @\n\n  @."),
    NUMBERS("1. @\n2. @\n3. @"),
    TABLE("| @ | @ | @ |\n| --- | --- | --- |\n| @ | `@` | **@** |\n| {ports:SERVICE} | [@](service:SERVICE) | – |"),
    DEEPER_HEADINGS("### @ {#third-N}\n\n@.\n\n#### @ {#fourth-N}\n\n@."),
    RULE("@.\n\n---\n\n@."),
    ALIGNED_TABLE("| @ | @ | @ |\n| :-- | :-: | --: |\n| @ | @ | @ |"),
    NESTED_BULLETS("- @\n  - @\n    - @\n- @\n  1. @\n  2. @"),
    DEFINITIONS("@\n: @ *@*.\n\n@\n: @ {ports:SERVICE}."),
    QUOTE("> @ *@* {ports:SERVICE}.\n>\n> @."),
    FENCED_CODE("```\n@\n  @ {ports:SERVICE}\n\n@\n```"),
    INDENTED_CODE("@:\n\n    @\n    @"),
    QUOTED_LIST("> - @\n> - @\n>\n>   @"),
    CODE_IN_LIST("- @\n\n  ```\n  @\n  ```\n- @");

    private final String form;

    PageElement(String form) {
        this.form = form;
    }

    static List<PageElement> all() {
        return List.of(values());
    }

    /**
     * Its Markdown.
     *
     * @param page the page that it stands on
     * @param number which element of the page it is
     */
    String print(Sentences sentences, Snapshot now, GeneratedPage page, int number) {
        var pages = now.site().pages();
        var last = pages.get(pages.size() - 1);
        var text = form.replace("LAST#SECTION", last.id() + "#" + last.section())
                .replace("SERVICE", now.rows().get(0).id())
                .replace("PURPOSE", now.purposes().get(0))
                .replace("ROLE", now.roles().get(0))
                .replace("PAGE#SECTION", page.id() + "#" + page.section())
                .replace("PAGE", page.id())
                .replace("-N}", "-" + number + "}")
                .replace("[ref]", "[ref" + number + "]");
        for (var i = 0; text.contains("@"); i++) {
            var mail = text.indexOf("a@example");
            var at = text.indexOf('@');
            if (mail >= 0 && at == mail + 1) {
                text = text.replaceFirst("a@example", "a\u0000example");
            } else {
                text = text.substring(0, at) + sentences.phrase(page.id() + number + "." + i) + text.substring(at + 1);
            }
        }
        return text.replace('\u0000', '@') + "\n";
    }
}
