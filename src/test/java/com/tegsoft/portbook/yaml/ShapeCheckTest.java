package com.tegsoft.portbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a file that has another form, and where. Lines are written with {@code /} between them. */
class ShapeCheckTest {

    private static final Shape.Value WORD = Shape.Value.matching("a word", "a word of letters", "[a-z]+");
    private static final Shape SHAPE = Shape.Fields.of("a thing")
            .required("name", WORD)
            .optional("kind", new Shape.Choice("its kind", List.of("round", "square")))
            .optional("parts", new Shape.ListOf("its parts", WORD, 2))
            .optional("owners", new Shape.MapOf("its owners", WORD, WORD, 1))
            .optional(
                    "texts",
                    new Shape.TextTree(
                            "its texts",
                            Pattern.compile("names"),
                            new Shape.ListOf("its names", Shape.Value.matching("a name", "a name", "[a-z]+"), 1)));

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '!', textBlock = """
            name: a                                    ! ''
            name: a/kind: square                       ! ''
            name: a/parts: [b, c]                      ! ''
            name: a/owners: {b: c}                     ! ''
            name: a/texts: {b: c, d: {e: F 1}}         ! ''
            kind: round                                ! 1:1 missing-field the file has no field `name`
            '  kind: round'                            ! 1:3 missing-field the file has no field `name`
            name: A                                    ! 1:7 wrong-value `A` is not a word of letters
            name:                                      ! 1:6 wrong-value `` is not a word of letters
            name: [a]                                  ! 1:7 wrong-form `name` is a list
            name: {a: b}                               ! 1:7 wrong-form `name` is a mapping
            name: a/kind: sqare                        ! 2:7 wrong-value `sqare` is not a value of `kind`
            name: a/kind: [round]                      ! 2:7 wrong-form `kind` is a list
            name: a/parts: b                           ! 2:8 wrong-form `parts` is a text
            name: a/parts: [b]                         ! 2:8 empty-list `parts` is empty
            name: a/parts: [b, C]                      ! 2:12 wrong-value `C` is not a word of letters
            name: a/parts: [b, c, b]                   ! 2:15 duplicate-item `b` is listed twice in `parts`
            name: a/parts: [b, [c]]                    ! 2:12 wrong-form an item of `parts` is a list
            name: a/owners: {}                         ! 2:9 empty-list `owners` is empty
            name: a/owners: b                          ! 2:9 wrong-form `owners` is a text
            name: a/owners: {B: c}                     ! 2:10 wrong-value `B` is not a word of letters
            name: a/owners: {b: C}                     ! 2:13 wrong-value `C` is not a word of letters
            name: a/texts: {names: [c, d]}             ! ''
            name: a/texts: {names: c}                  ! 2:16 wrong-form `names` is a text
            name: a/texts: {names: []}                 ! 2:16 empty-list `names` is empty
            name: a/texts: {names: [c, C]}             ! 2:20 wrong-value `C` is not a name
            name: a/texts: {b: {names: [c]}}           ! 2:20 wrong-form `names` is a list
            name: a/texts: {b: [c]}                    ! 2:12 wrong-form `b` is a list
            name: a/nmae: b                            ! 2:1 unknown-field unknown field `nmae` in the file
            [a]                                        ! 1:1 wrong-form the file is a list
            a                                          ! 1:1 wrong-form the file is a text
            ''                                         ! 1:1 missing-field the file has no field `name`
            """)
    void a_fault_is_named_at_its_place(String lines, String expected) {
        assertThat(findings(lines).stream().map(ShapeCheckTest::line))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    private static String line(Finding finding) {
        return "%s:%s %s %s".formatted(finding.at().line(), finding.at().column(), finding.check(), finding.message());
    }

    private static List<Finding> findings(String lines) {
        var read = YamlReader.read(new Source("thing.yaml", lines.replace('/', '\n') + "\n"));
        assertThat(read.findings()).isEmpty();
        return ShapeCheck.findings(read.value(), SHAPE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '!', textBlock = """
            kind: round              ! add `name`: a word
            name: A                  ! write a word of letters
            name: [a]                ! write a word of letters
            name: a/kind: sqare      ! did you mean `square`? write one of round, square
            name: a/kind: [round]    ! write one of round, square
            name: a/parts: b         ! write a list in brackets, or one item per line after a dash
            name: a/parts: [b]       ! add at least 2 items
            name: a/parts: [b, b]    ! delete one of the two
            name: a/owners: {}       ! declare at least 1
            name: a/owners: b        ! write a mapping of ids
            name: a/nmae: b          ! did you mean `name`? known fields: kind, name, owners, parts, texts
            name: a/texts: [b]       ! write a text, or a mapping of texts by id
            a                        ! write a mapping with the fields name, kind, parts, owners, texts
            """)
    void a_fault_comes_with_its_remedy(String lines, String help) {
        assertThat(findings(lines)).extracting(Finding::help).containsExactly(help);
    }

    @Test
    void an_item_that_is_there_twice_shows_the_first() {
        assertThat(findings("name: a/parts: [b, c, b]").get(0).related())
                .singleElement()
                .satisfies(first -> assertThat(first.at()).hasToString("thing.yaml:2:9"));
    }

    @Test
    void one_item_is_asked_for_in_the_singular() {
        var list = new Shape.ListOf("parts", WORD, 1);
        var read = YamlReader.read(new Source("thing.yaml", "[]\n"));
        assertThat(ShapeCheck.findings(read.value(), list, "`parts`"))
                .extracting(Finding::help)
                .containsExactly("add at least 1 item");
    }
}
