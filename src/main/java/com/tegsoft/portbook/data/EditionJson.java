package com.tegsoft.portbook.data;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.path.SitePaths;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Released editions, as they are kept and sealed in the content folder. */
@AutoService(DataFormat.class)
public final class EditionJson implements DataFormat {

    @Override
    public Stream<DataFile> files(Content content) {
        return content.editions().stream().map(EditionJson::file);
    }

    private static DataFile file(Edition edition) {
        return new DataFile(
                SitePaths.data(edition.date(), "edition.json"),
                edition.text().getBytes(StandardCharsets.UTF_8),
                DataFormat.flows(edition.matrix()));
    }
}
