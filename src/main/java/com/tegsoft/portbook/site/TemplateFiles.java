package com.tegsoft.portbook.site;

import com.tegsoft.portbook.source.LineEnds;
import freemarker.cache.FileTemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;

/** Hands templates to FreeMarker, whose output has the line ends of its template: always line feeds. */
final class TemplateFiles extends FileTemplateLoader {

    TemplateFiles(Path folder) throws IOException {
        super(folder.toFile());
    }

    @Override
    public Reader getReader(Object template, String encoding) throws IOException {
        try (var file = super.getReader(template, encoding)) {
            var text = new StringWriter();
            file.transferTo(text);
            return new StringReader(LineEnds.unified(text.toString()));
        }
    }
}
