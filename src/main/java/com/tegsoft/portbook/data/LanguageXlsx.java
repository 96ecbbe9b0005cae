package com.tegsoft.portbook.data;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.RetiredAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * The matrix as a spreadsheet for each language (ISO/IEC 29500): names and headings in that language, ids in columns of their own,
 * a sheet with all rows and one for each purpose. A single port is a number; all else is text, which no program takes for a date or a formula.
 *
 * <p>There is no CSV file in a language: spreadsheet programs guess its separator, encoding and dates ({@code 20-21}) from the
 * reader's own settings, and programs read {@link MatrixCsv} by ids or {@link MatrixJson}, which has the names of all languages.
 */
@AutoService(DataFormat.class)
public final class LanguageXlsx implements DataFormat {

    /** For the current languages; a language that is no longer offered gets the file of its successor. */
    @Override
    public Stream<DataFile> files(Content content) {
        return Parallel.map(content.site().languages(), language -> files(content, language)).stream()
                .flatMap(List::stream);
    }

    private static List<DataFile> files(Content content, Language language) {
        var names = new LanguageNames(content, language);
        var sheets = new NamedSheets(names);
        var bytes = DatedWorkbook.write(content.matrix(), sheets::addTo, sheets::inOrder);
        var facts = new ExpectedSheets(content, language).facts();
        return Stream.concat(Stream.of(language.code()), former(content, language))
                .map(code -> new DataFile(SitePaths.workbook(code), bytes, facts))
                .toList();
    }

    private static Stream<String> former(Content content, Language language) {
        var retired = content.site().retired();
        return retired.of(RetiredAddress.Kind.LANGUAGE).stream()
                .filter(former ->
                        retired.end(former).filter(language.code()::equals).isPresent())
                .map(RetiredAddress::address);
    }
}
