package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.HeaderProgram;
import com.tegsoft.portbook.fixture.PastedHeader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.FileHeader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The script that reads a pasted header says what the command line says. */
class HeaderRuntimeIT {

    /** Of each text that is pasted, with some of its letters lost, doubled or replaced. */
    private static final int DAMAGED = 60;

    private static final String LETTERS = " \n\r\t,;:#\"-0129eEİıKſ\u00a0\u200f\u2011\u2028\u0660٢۲";

    @Test
    @Needs("node")
    void reads_what_the_command_line_reads() throws IOException, InterruptedException {
        var templates = Templates.load(Path.of("templates"));
        var matrix = Product.read(templates).matrix();
        var texts = texts();
        var found = new HeaderProgram(templates, matrix.product()).found(texts);
        for (var i = 0; i < texts.size(); i++) {
            var header = FileHeader.of(texts.get(i), matrix);
            assertThat(found.get(i))
                    .as(texts.get(i))
                    .isEqualTo(new HeaderProgram.Found(
                            header.editions().stream().map(LocalDate::toString).toList(),
                            header.titles().stream()
                                    .map(title -> title.platform() + ": " + title.scope())
                                    .toList(),
                            header.isDamaged()));
        }
    }

    private static List<String> texts() {
        var random = new Random(19);
        var texts = new ArrayList<String>();
        PastedHeader.all().map(PastedHeader::text).forEach(text -> {
            texts.add(text);
            for (var i = 0; i < DAMAGED; i++) {
                texts.add(damaged(text, random));
            }
        });
        return texts;
    }

    private static String damaged(String text, Random random) {
        var damaged = new StringBuilder(text);
        for (var faults = 1 + random.nextInt(3); faults > 0; faults--) {
            var at = random.nextInt(damaged.length() + 1);
            var to = Math.min(damaged.length(), at + random.nextInt(3));
            var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            damaged.replace(at, to, random.nextBoolean() ? String.valueOf(letter) : "");
        }
        return damaged.toString();
    }
}
