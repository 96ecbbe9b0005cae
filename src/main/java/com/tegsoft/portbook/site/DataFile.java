package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.data.MatrixCsv;
import com.tegsoft.portbook.data.MatrixJson;
import com.tegsoft.portbook.data.MatrixXlsx;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.pdf.write.Attachment;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A download of the whole matrix.
 *
 * @param name of the file, in the folder of the current matrix and in that of an edition
 * @param writer writes it, given the relative path of the folder of the current matrix
 */
public record DataFile(String name, BiFunction<Content, String, byte[]> writer) {

    private static final DataFile JSON = new DataFile("matrix.json", MatrixJson::write);
    private static final DataFile CSV = new DataFile("matrix.csv", (content, home) -> MatrixCsv.write(content));
    private static final DataFile XLSX = new DataFile("matrix.xlsx", (content, home) -> MatrixXlsx.write(content));

    private static final List<DataFile> ALL = List.of(JSON, CSV, XLSX);

    /** The files of each edition; workbooks exist only for the newest, because people read those. */
    private static final List<DataFile> OF_EDITIONS = List.of(JSON, CSV);

    static List<Artefact> artefacts(Content content) {
        var files = Parallel.map(ALL, file -> file.artefact(content, SitePaths.data(file.name), ""));
        return Stream.concat(
                        files.stream(),
                        Stream.of(new Artefact(SitePaths.data("matrix.schema.json"), MatrixJson.schema())))
                .toList();
    }

    /** The same for each edition in its own folder, with the current names. */
    static List<Artefact> editions(Content content) {
        return Parallel.flatMap(content.history().matrices(), matrix -> {
                    var edition = content.about(matrix);
                    return OF_EDITIONS.stream()
                            .map(file -> file.artefact(edition, SitePaths.data(matrix.edition(), file.name), "../"));
                })
                .toList();
    }

    private Artefact artefact(Content content, String path, String home) {
        var flows = Matrix.flows(content.matrix().services().values());
        var scope = new Expectation.FlowList(content.site().source(), flows, Set.of());
        return new Artefact(path, writer.apply(content, home), Optional.of(scope));
    }

    /** The attachment of documents that are made from the matrix: the same facts, for programs. */
    static Attachment source(List<Artefact> artefacts) {
        var json = artefacts.stream()
                .filter(artefact -> artefact.path().equals(SitePaths.data(JSON.name)))
                .findFirst()
                .orElseThrow();
        return new Attachment(JSON.name, "application/json", "Port matrix", json.bytes());
    }
}
