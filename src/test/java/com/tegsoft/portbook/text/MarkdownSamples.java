package com.tegsoft.portbook.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Markdown that a page may hold: each element once, and any number of them in each other, by a seed. */
public final class MarkdownSamples {

    /** Lists and quotations within each other that a page may have. */
    public static final int DEEPEST = 6;

    /** Plain words of a script, by language: no digits, for a number in prose is a finding. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of("server", "listens", "quietly", "a", "connection", "whenever", "somebody", "calls"),
            "de", List.of("Gerät", "wählt", "häufig", "die", "Überprüfung", "größer", "Verbindungsaufbau"),
            "tr", List.of("sunucu", "dinler", "bağlantı", "çağrı", "İstemci", "güvenlik", "şifreli"),
            "ar", List.of("الخادم", "يستقبل", "اتصال", "من", "العميل", "بأمان", "Tegsoft"));

    private final Random random;
    private final List<String> words;
    private final List<String> references;

    private MarkdownSamples(long seed, String language, List<String> references) {
        this.random = new Random(seed);
        this.words = Objects.requireNonNull(WORDS.get(WORDS.containsKey(language) ? language : "en"));
        this.references = references;
    }

    /** Every element once, by what it is, with words of a language: en, de, tr or ar. */
    public static Map<String, String> elements(String language) {
        var words = Objects.requireNonNull(WORDS.get(language));
        var elements = new LinkedHashMap<String, String>();
        elements.put("paragraph", "ONE TWO\nTHREE");
        elements.put("emphasis", "ONE *TWO* _THREE_");
        elements.put("strong", "ONE **TWO** __THREE__");
        elements.put("strong in emphasis", "*ONE **TWO***");
        elements.put("code", "ONE `TWO` `` THREE ` ``");
        elements.put("link", "[ONE *TWO*](https://docs.example.com/a?b=c&d)");
        elements.put("link by reference", "[ONE][one] [one]\n\n[one]: https://docs.example.com/");
        elements.put("address", "<https://docs.example.com/> <mail@example.com>");
        elements.put("escape and entity", "\\*ONE\\* &amp; &copy; TWO&nbsp;THREE \\# \\`");
        elements.put("hard break", "ONE  \nTWO\\\nTHREE");
        elements.put("thematic break", "ONE\n\n---\n\nTWO");
        elements.put("quotation", "> ONE\n> TWO\n>\n> THREE");
        elements.put("quotation in a quotation", "> ONE\n>\n> > TWO");
        elements.put("fenced code", "```sh\nONE  TWO\n\n    THREE\n```");
        elements.put("code with tildes", "~~~\nONE\n~~~");
        elements.put("indented code", "    ONE\n\n      TWO");
        elements.put("list", "- ONE\n- TWO");
        elements.put("loose list", "- ONE\n\n- TWO\n\n  THREE");
        elements.put("numbered list", "1. ONE\n2. TWO");
        elements.put("numbered list from a number", "998) ONE\n999) TWO\n1000) THREE");
        elements.put("list in a list", "- ONE\n  1. TWO\n     - THREE");
        elements.put("code in a list in a quotation", "> - ONE\n>\n>   ```\n>   TWO\n>   ```");
        elements.put("definition list", "ONE\n: TWO\n: THREE");
        elements.put("two terms with blocks", "ONE\nTWO\n:   THREE\n\n    - ONE\n\n    > TWO");
        elements.put(
                "table",
                "| ONE | TWO | THREE |\n| :-- | :-: | --: |\n| *ONE* | `TWO` | [THREE](https://docs.example.com/) |");
        elements.put("table in a list", "- ONE\n\n  | TWO | THREE |\n  |---|---|\n  | ONE | TWO |");
        elements.put("heading", "## ONE *TWO* `THREE` {#one}\n\n### TWO {#two}\n\n#### THREE {#three}\n\nONE");
        elements.put("underlined heading", "ONE {#one}\n---\n\nTWO");
        elements.replaceAll((name, text) ->
                text.replace("ONE", words.get(0)).replace("TWO", words.get(1)).replace("THREE", words.get(2)));
        return elements;
    }

    /**
     * Blocks below a title or heading, in each other as deep as may be.
     *
     * @param language en, de, tr or ar; others get English words
     * @param references what may be referred to, such as {@code {ports:web}}
     */
    public static String blocks(long seed, String language, List<String> references) {
        return String.join("\n", new MarkdownSamples(seed, language, references).blocks(0)) + "\n";
    }

    private List<String> blocks(int depth) {
        var lines = new ArrayList<String>();
        for (var i = 0; i <= random.nextInt(depth == 0 ? 6 : 2); i++) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            lines.addAll(block(depth));
        }
        return lines;
    }

    private List<String> block(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 10 : 4)) {
            case 0 -> table(depth);
            case 1 -> List.of("```", "  " + phrase(), "", phrase(), "```");
            case 2 -> List.of(phrase(), "", "    " + phrase(), "", "***", "", phrase());
            case 3 -> paragraph();
            case 4 -> behind("> ", "> ", blocks(depth + 1));
            case 5, 6 -> items(depth, "- ");
            case 7, 8 -> items(depth, 1 + random.nextInt(200) + ". ");
            default -> definition(depth);
        };
    }

    private List<String> items(int depth, String marker) {
        return IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> behind(marker, " ".repeat(marker.length()), blocks(depth + 1)))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> definition(int depth) {
        return Stream.concat(Stream.of(phrase()), behind(":   ", "    ", blocks(depth + 1)).stream())
                .toList();
    }

    private static List<String> behind(String first, String others, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i == 0 ? first : others) + lines.get(i))
                .map(String::stripTrailing)
                .toList();
    }

    private List<String> table(int depth) {
        var columns = 1 + random.nextInt(Math.min(DEEPEST, DEEPEST + 1 - depth));
        var lines = new ArrayList<String>();
        lines.add(row(columns, this::phrase));
        lines.add(row(columns, () -> List.of("---", ":--", ":-:", "--:").get(random.nextInt(4))));
        for (var i = 0; i <= random.nextInt(3); i++) {
            lines.add(row(columns, this::inline));
        }
        return lines;
    }

    private static String row(int columns, Supplier<String> cell) {
        return IntStream.range(0, columns).mapToObj(i -> cell.get()).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private List<String> paragraph() {
        var lines = new ArrayList<String>();
        for (var i = 0; i <= random.nextInt(4); i++) {
            lines.add(inline() + (random.nextInt(4) == 0 ? "\\" : ""));
        }
        lines.add(phrase());
        return lines;
    }

    private String inline() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> switch (random.nextInt(9)) {
                    case 0 -> "*" + phrase() + "*";
                    case 1 -> "**" + phrase() + "**";
                    case 2 -> "`" + phrase() + "`";
                    case 3 -> "[" + phrase() + "](https://docs.example.com/)";
                    case 4 -> "<https://docs.example.com/>";
                    case 5 -> references.isEmpty() ? phrase() : references.get(random.nextInt(references.size()));
                    default -> phrase();
                })
                .collect(Collectors.joining(" "));
    }

    private String phrase() {
        return random.ints(1 + random.nextInt(6), 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }
}
