package com.tegsoft.portbook.site.template;

/** Markup that templates print unchanged; they escape everything else. */
public record Html(String markup) {

    /** Plain text as markup. */
    public static Html text(String words) {
        return new Html(escape(words));
    }

    public static String escape(String words) {
        var out = new StringBuilder(words.length() + 16);
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return markup;
    }
}
