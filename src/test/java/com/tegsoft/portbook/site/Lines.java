package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.data.DataFile;
import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.path.SitePaths;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A download that nothing in {@code src/main} knows: the flows, one per line. */
public class Lines implements DataFormat {

    @Override
    public Stream<DataFile> files(Content content) {
        var flows = DataFormat.flows(content.matrix());
        var lines = written(flows).stream().map(Flow::toString).collect(Collectors.joining("\n"));
        return Stream.of(new DataFile(
                SitePaths.data("matrix.txt"),
                lines.getBytes(StandardCharsets.UTF_8),
                flows.stream().map(Flow::toString).toList()));
    }

    /** The flows that reach the file. */
    List<Flow> written(List<Flow> flows) {
        return flows;
    }

    /** The same, but it loses the first flow. */
    public static final class Lossy extends Lines {
        @Override
        List<Flow> written(List<Flow> flows) {
            return flows.subList(1, flows.size());
        }
    }
}
