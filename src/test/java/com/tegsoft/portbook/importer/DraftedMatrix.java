package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.yaml.YamlReader;

/** The matrix of a draft, which reads without findings. */
final class DraftedMatrix {

    private DraftedMatrix() {}

    static Matrix of(Importer.Imported imported) {
        var read = MatrixReader.read(
                YamlReader.read(new Source("matrix.yaml", imported.draft())).value());
        assertThat(read.findings()).isEmpty();
        return read.value();
    }
}
