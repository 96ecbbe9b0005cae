package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Verification;
import com.tegsoft.portbook.verify.reader.DataReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new download takes: the class of its format, the class of its reader, and nothing else. */
public class NewDownloadTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void it_is_an_artefact_and_is_read_back() throws Exception {
        assertThat(outcome(Lines.class, LineReader.class))
                .contains("data/matrix.txt", "data/matrix.csv")
                .allSatisfy(line -> assertThat(line).doesNotContain("error"));
    }

    @Test
    void a_flow_that_it_lacks_is_found() throws Exception {
        assertThat(outcome(Lines.Lossy.class, LineReader.OfLossy.class))
                .filteredOn(line -> line.startsWith("error"))
                .singleElement()
                .asString()
                .contains("data/matrix.txt", "missing in this file");
    }

    @Test
    void it_cannot_be_published_without_its_reader() {
        assertThatThrownBy(() -> outcome(Lines.class, LineReader.OfLossy.class))
                .rootCause()
                .hasMessage("no class in verify.reader reads what Lines writes");
    }

    /** The paths of all downloads and the errors in them, as it is when the two classes are registered. */
    public static List<String> outcome() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = Product.read(templates);
        var downloads = Downloads.begin(content).get();
        return Stream.concat(
                        downloads.stream().map(Artefact::path),
                        Verification.findings(content, downloads).stream().map(finding -> "error " + finding))
                .toList();
    }

    /** Asks for it in a class loader of its own, so that no other test sees the two classes. */
    private List<String> outcome(Class<? extends DataFormat> format, Class<? extends DataReader> reader)
            throws Exception {
        register(DataFormat.class, format);
        register(DataReader.class, reader);
        try (var loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            var same = loader.loadClass(NewDownloadTest.class.getName());
            return Stream.of(((List<?>) same.getMethod("outcome").invoke(null)).toArray())
                    .map(String::valueOf)
                    .toList();
        }
    }

    private URL[] classPath() throws IOException {
        var urls = new ArrayList<URL>();
        urls.add(folder.toUri().toURL());
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private void register(Class<?> service, Class<?> provider) throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(service.getName()), provider.getName());
    }
}
