package com.tegsoft.portbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.pdf.write.PdfNumber;
import com.tegsoft.portbook.pdf.write.SrgbProfile;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fonts and the colours that go into each document. */
class FilesTest {

    @Test
    void the_fonts_are_those_whose_checksums_are_recorded() throws Exception {
        var sums = new ArrayList<String>();
        try (var files = Files.list(Sample.FONTS)) {
            for (var file : files.filter(name -> name.toString().endsWith(".ttf"))
                    .sorted()
                    .toList()) {
                var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                sums.add(HexFormat.of().formatHex(hash) + "  " + file.getFileName());
                assertThat(Files.size(file)).isLessThan(1 << 20);
            }
        }
        assertThat(sums).containsExactlyElementsOf(Files.readAllLines(Sample.FONTS.resolve("SHA256SUMS")));
        assertThat(Sample.FONTS.resolve("OFL.txt")).content().contains("SIL OPEN FONT LICENSE Version 1.1");
    }

    @Test
    void each_font_that_is_there_is_asked_for_characters() throws IOException {
        try (var files = Files.list(Sample.FONTS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".ttf"))
                            .map(name -> name.replaceAll("-(Regular|Bold).ttf", ""))
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(Sample.FONTS.resolve("fonts.txt")));
        }
    }

    @Test
    void a_folder_without_the_fonts_that_it_names_is_refused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("fonts.txt"), "\n");
        assertThatThrownBy(() -> PdfPrinter.load(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lists no font family");
        Files.writeString(folder.resolve("fonts.txt"), "Nothing\n");
        assertThatThrownBy(() -> PdfPrinter.load(folder)).isInstanceOf(IOException.class);
        Files.writeString(folder.resolve("Nothing-Regular.ttf"), "no font");
        assertThatThrownBy(() -> PdfPrinter.load(folder)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "1,1,1", "1,0,0", "0,1,0", "0,0,1", "0.2,0.5,0.8"})
    void the_colour_profile_is_srgb(float red, float green, float blue) throws IOException {
        var ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        var theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        var colour = new float[] {red, green, blue};
        var here = ours.toCIEXYZ(colour);
        var there = theirs.toCIEXYZ(colour);
        for (var i = 0; i < here.length; i++) {
            assertThat(here[i]).isCloseTo(there[i], Assertions.within(0.004f));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0.0004,0", "1.5,1.5", "-1.25,-1.25", "0.001,0.001", "841.89,841.89", "12,12", "100.0999,100.1"
    })
    void numbers_are_written_plainly(double number, String text) {
        assertThat(PdfNumber.of(number)).isEqualTo(text);
    }
}
