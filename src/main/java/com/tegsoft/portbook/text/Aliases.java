package com.tegsoft.portbook.text;

import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.yaml.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Other words by which readers look for something: {@code also: [PBX, exchange]}. They are found but not shown.
 *
 * @param owner the id of the texts that they belong to, such as {@code services.web-access}
 * @param words in the order of the file
 */
public record Aliases(String owner, List<Texts.Entry> words) {

    private static final String FIELD = ".also";

    /** Where they are in a file of texts. */
    public static final Pattern ID = Pattern.compile(Arrays.stream(IdKind.values())
            .map(IdKind::section)
            .collect(Collectors.joining("|", "(?:", ")\\.[^.]+\\" + FIELD)));

    public static final Shape.ListOf SHAPE = new Shape.ListOf(
            "other words by which readers look for it",
            Shape.Value.matching(
                    "a word or phrase that readers type",
                    "a word or phrase of at most 60 characters, with at least one letter and single spaces",
                    "(?=.{1,60}$)(?=.*\\p{L})[^\\s<>]+(?: [^\\s<>]+)*"),
            1);

    public Aliases {
        words = List.copyOf(words);
    }

    static Aliases of(String id, List<Texts.Entry> words) {
        return new Aliases(id.substring(0, id.length() - FIELD.length()), words);
    }
}
