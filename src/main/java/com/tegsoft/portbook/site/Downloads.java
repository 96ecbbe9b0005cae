package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.data.DataFile;
import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.data.MatrixJson;
import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.pdf.write.Attachment;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The matrix as data: the files of every format. */
final class Downloads {

    private Downloads() {}

    /** Made while pages are rendered; requesting them waits until all are there. */
    static Supplier<List<Artefact>> begin(Content content) {
        var begun = Parallel.begin(DataFormat.all(), format -> artefacts(format, content));
        return () -> begun.get().stream().flatMap(List::stream).toList();
    }

    private static List<Artefact> artefacts(DataFormat format, Content content) {
        return format.files(content).map(file -> artefact(format, file)).toList();
    }

    private static Artefact artefact(DataFormat format, DataFile file) {
        return new Artefact(
                file.path(),
                file.bytes(),
                file.facts()
                        .<Expectation>map(facts -> new Expectation.Data(format.getClass(), facts))
                        .or(() -> Optional.of(new Expectation.Copy(file.bytes()))));
    }

    /** What each document that is made from the matrix carries with it: the same facts, for programs. */
    static Attachment source(List<Artefact> downloads) {
        var json = downloads.stream()
                .filter(artefact -> artefact.path().equals(SitePaths.data(MatrixJson.NAME)))
                .findFirst()
                .orElseThrow();
        return new Attachment(MatrixJson.NAME, "application/json", "Port matrix", json.bytes());
    }
}
