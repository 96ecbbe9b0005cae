package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.data.MatrixCsv;
import com.tegsoft.portbook.data.MatrixJson;
import com.tegsoft.portbook.data.MatrixXlsx;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.pdf.Attachment;
import com.tegsoft.portbook.readback.CsvFlows;
import com.tegsoft.portbook.readback.JsonFlows;
import com.tegsoft.portbook.readback.XlsxFlows;
import com.tegsoft.portbook.work.AtOnce;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A download: where it is published, the writer that makes it and the reader that proves it. */
record DataFile(String path, Function<Content, byte[]> writer, Function<byte[], List<Flow>> reader) {

    private static final String JSON = "data/matrix.json";

    private static final List<DataFile> ALL = List.of(
            new DataFile(JSON, MatrixJson::write, JsonFlows::read),
            new DataFile("data/matrix.csv", MatrixCsv::write, CsvFlows::read),
            new DataFile("data/matrix.xlsx", MatrixXlsx::write, XlsxFlows::read));

    static List<Artefact> artefacts(Content content) {
        var scope = new Artefact.Scope.Listing(
                content.site().source(),
                Matrix.flows(content.matrix().services().values()),
                Set.of());
        var files = AtOnce.map(ALL, file -> new Artefact(file.path, file.writer.apply(content), Optional.of(scope)));
        return Stream.concat(files.stream(), Stream.of(new Artefact("data/matrix.schema.json", MatrixJson.schema())))
                .toList();
    }

    /** What a document that is made from the matrix carries with it: the same facts, for programs. */
    static Attachment source(List<Artefact> artefacts) {
        var json = artefacts.stream()
                .filter(artefact -> artefact.path().equals(JSON))
                .findFirst()
                .orElseThrow();
        return new Attachment("matrix.json", "application/json", "Port matrix", json.bytes());
    }

    /** What an artefact says, if it is one of these files. */
    static Optional<List<Flow>> read(Artefact artefact) {
        return ALL.stream()
                .filter(file -> file.path.equals(artefact.path()))
                .findFirst()
                .map(file -> file.reader.apply(artefact.bytes()));
    }
}
