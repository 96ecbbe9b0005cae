package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.verify.reader.CsvFlows;
import com.tegsoft.portbook.verify.reader.JsonFlows;
import com.tegsoft.portbook.verify.reader.XlsxFlows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The readers of files that hold a whole matrix, by the names of those files. */
final class DataReaders {

    private static final Map<String, Function<byte[], List<Flow>>> BY_NAME = Map.of(
            "matrix.json", JsonFlows::read,
            "matrix.csv", CsvFlows::read,
            "matrix.xlsx", XlsxFlows::read);

    private DataReaders() {}

    /** The flows in an artefact, if it is one of these files. */
    static Optional<List<Flow>> read(Artefact artefact) {
        var name = SitePaths.name(artefact.path());
        return Optional.ofNullable(BY_NAME.get(name)).map(reader -> reader.apply(artefact.bytes()));
    }
}
