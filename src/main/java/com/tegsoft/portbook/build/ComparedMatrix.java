package com.tegsoft.portbook.build;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.GitRevision;
import com.tegsoft.portbook.content.UnknownRevision;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.EditionReader;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.yaml.Conflict;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.SourceReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One side of a comparison.
 *
 * @param content the texts too, if a whole folder was given
 * @param faults why the matrix cannot be used
 */
public record ComparedMatrix(
        Matrix matrix, Optional<Content> content, List<Finding> faults, Map<String, Source> sources) {

    public ComparedMatrix {
        faults = List.copyOf(faults);
    }

    /**
     * Reads the argument: a content folder, a file with a matrix or an edition, or a git revision.
     *
     * @param content the content folder, whose repository has the revisions
     * @throws IOException if it is none of these
     */
    public static ComparedMatrix read(String name, Path content) throws IOException {
        var path = Path.of(name);
        if (Files.isDirectory(path)) {
            return of(ContentFiles.load(InputFolder.CONTENT.verified(path)), Set.of(Content.MATRIX, Content.LOCK));
        }
        if (Files.isRegularFile(path)) {
            return file(name, Files.readAllBytes(path));
        }
        try {
            return of(GitRevision.load(content, name), Set.of(Content.MATRIX)); // An old lock cannot be fixed.
        } catch (UnknownRevision e) {
            throw new InputException("`%s` is not a file, a folder or a git revision: there is no `%s`, and %s"
                    .formatted(name, path.toAbsolutePath().normalize(), e.getMessage()));
        }
    }

    /** @param needed files that must be readable */
    private static ComparedMatrix of(ContentFiles folder, Set<String> needed) {
        var content = ContentReader.read(folder, Set.of());
        var faults = content.faults().stream()
                .filter(fault ->
                        needed.contains(fault.at().file()) || fault.check().equals(Conflict.CHECK))
                .toList();
        return new ComparedMatrix(content.matrix(), Optional.of(content), faults, content.sources());
    }

    private static ComparedMatrix file(String name, byte[] bytes) {
        var source = SourceReader.read(name, bytes);
        var tree = YamlReader.read(source.value());
        var faults = new ArrayList<>(source.findings());
        faults.addAll(tree.findings());
        var sources = Map.of(name, source.value());
        if (name.endsWith(".json")) {
            var edition = EditionReader.read(tree.value());
            faults.addAll(edition.findings());
            var matrix = edition.value().map(Edition::matrix).orElseGet(() -> empty(tree.value()));
            return new ComparedMatrix(matrix, Optional.empty(), Conflict.withoutConsequences(faults), sources);
        }
        var matrix = MatrixReader.read(tree.value());
        faults.addAll(matrix.findings());
        return new ComparedMatrix(matrix.value(), Optional.empty(), Conflict.withoutConsequences(faults), sources);
    }

    /** Never compared: the faults are reported instead. */
    private static Matrix empty(Node tree) {
        return MatrixReader.read(tree).value();
    }
}
