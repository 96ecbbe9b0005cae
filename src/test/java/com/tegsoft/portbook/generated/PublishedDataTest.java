package com.tegsoft.portbook.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.data.DataFile;
import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Addresses;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.RetiredAddress;
import com.tegsoft.portbook.verify.reader.SheetsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of every product is valid against the schemas that are published with it, and its workbooks say what they must. */
class PublishedDataTest {

    private static final String SCHEMA = ".schema.json";

    static Stream<ContentFiles> products() throws IOException {
        var files = new ArrayList<>(List.of(ContentFiles.load(Product.CONTENT)));
        for (var vendor : VendorTable.all()) {
            files.add(vendor.files());
        }
        return files.stream();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("products")
    void of_a_written_product(ContentFiles files) {
        assertValid(ContentReader.read(files, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void of_a_generated_product(long seed) {
        var editions = Genome.of(seed).editions();
        var files = files(editions.get(editions.size() - 1));
        if (editions.size() > 1) {
            var first = ContentReader.read(new ContentFiles(files(editions.get(0))), Set.of())
                    .matrix();
            var edition = Edition.of(
                    first, new Addresses(List.of("en"), Map.of(), Location.startOf("edition")), Optional.empty());
            files.put(Edition.path(first.edition()), edition.text().getBytes(StandardCharsets.UTF_8));
        }
        assertValid(ContentReader.read(new ContentFiles(files), Set.of()));
    }

    private static SortedMap<String, byte[]> files(Snapshot product) {
        var files = new TreeMap<String, byte[]>();
        ContentPrinter.files(product).forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static void assertValid(Content content) {
        var files = DataFormat.all().stream()
                .flatMap(format -> format.files(content))
                .collect(Collectors.toMap(DataFile::path, Function.identity()));
        var schemas = schemas(files);
        assertThat(schemas).hasSize(2);
        for (var file : files.values()) {
            var schema = schemas.get(file.path().replaceFirst(".*/", "").replace(".json", SCHEMA));
            if (schema != null) {
                assertThat(schema.validate(text(file), InputFormat.JSON))
                        .as(file.path())
                        .isEmpty();
            }
        }
        workbooks(content).forEach((code, language) -> {
            var workbook = Objects.requireNonNull(files.get(SitePaths.workbook(code)));
            assertThat(new SheetsReader().read(workbook.bytes()))
                    .as(workbook.path())
                    .isEqualTo(workbook.facts().orElseThrow());
            assertThat(workbook.bytes())
                    .isEqualTo(Objects.requireNonNull(files.get(SitePaths.workbook(language)))
                            .bytes());
        });
    }

    /** The languages that have one, and the language of each. */
    private static Map<String, String> workbooks(Content content) {
        var languages = new TreeMap<String, String>();
        content.site().languages().forEach(language -> languages.put(language.code(), language.code()));
        var retired = content.site().retired();
        retired.of(RetiredAddress.Kind.LANGUAGE)
                .forEach(gone -> retired.end(gone).ifPresent(end -> languages.put(gone.address(), end)));
        return languages;
    }

    /** By the name of the file. */
    private static Map<String, Schema> schemas(Map<String, DataFile> files) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return files.values().stream()
                .filter(file -> file.path().endsWith(SCHEMA))
                .collect(Collectors.toMap(
                        file -> file.path().replaceFirst(".*/", ""),
                        file -> registry.getSchema(text(file), InputFormat.JSON)));
    }

    private static String text(DataFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
