package com.tegsoft.portbook.data;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.json.JsonLayout;
import com.tegsoft.portbook.path.SitePaths;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The matrix as JSON, now and in each edition; {@code data/matrix.schema.json} describes it. */
@AutoService(DataFormat.class)
public final class MatrixJson implements DataFormat {

    /** The name of the file. */
    public static final String NAME = "matrix.json";

    static final String SCHEMA = "matrix.schema.json";

    @Override
    public Stream<DataFile> files(Content content) {
        var newest = file(SitePaths.data(NAME), content, "");
        var schema = DataFile.schema(SCHEMA);
        return Stream.concat(
                Stream.of(newest, schema),
                DataFormat.ofEachEdition(
                        content, edition -> file(SitePaths.data(edition.matrix().edition(), NAME), edition, "../")));
    }

    private static DataFile file(String path, Content content, String home) {
        var json = JsonLayout.FIELDS.write(new MatrixDocument(content, home).document());
        return new DataFile(path, json.getBytes(StandardCharsets.UTF_8), ListedFlow.all(content));
    }
}
