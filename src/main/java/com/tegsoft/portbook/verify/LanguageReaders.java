package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.verify.reader.PdfFlows;
import com.tegsoft.portbook.verify.reader.TableWords;
import com.tegsoft.portbook.verify.reader.TableWords.Heading;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language, and the readers of its documents, which know them. */
record LanguageReaders(LanguageTexts texts, PdfFlows documents) {

    static LanguageReaders of(Content content, Language language) {
        var texts = LanguageTexts.of(content, language);
        var words = words(content.matrix(), texts);
        return new LanguageReaders(texts, new PdfFlows(words));
    }

    private static TableWords words(Matrix matrix, LanguageTexts texts) {
        var headings = Map.of(
                texts.text("ui.column.port"), Heading.PORT,
                texts.text("ui.column.service"), Heading.SERVICE,
                texts.text("ui.column.from"), Heading.FROM,
                texts.text("ui.column.to"), Heading.TO);
        var peers = names(texts, "roles", matrix.roles().keySet());
        peers.putAll(names(texts, "systems", matrix.systems().keySet()));
        matrix.hosts().values().forEach(host -> peers.put(host.name(), host.id()));
        return new TableWords(
                headings,
                texts.text("ui.comma"),
                texts.text("product.label"),
                components(matrix, texts),
                names(texts, "services", matrix.services().keySet()),
                peers,
                unheaded(matrix, texts));
    }

    private static Map<Id, String> components(Matrix matrix, LanguageTexts texts) {
        var names = new HashMap<Id, String>();
        matrix.services(service -> !service.components().isEmpty())
                .forEach(service -> names.put(
                        service.id(),
                        service.components().stream()
                                .map(component -> texts.text("roles." + component + ".name"))
                                .collect(Collectors.joining(texts.text("ui.comma") + " "))));
        return names;
    }

    /** Words that a cell may hold next to those that say a flow. */
    private static Set<String> unheaded(Matrix matrix, LanguageTexts texts) {
        var exposures = Arrays.stream(Exposure.values()).map(texts::word);
        var comma = texts.text("ui.comma") + " ";
        var addresses = matrix.hosts().values().stream()
                .map(host -> host.addresses().stream().map(Address::text).collect(Collectors.joining(comma)));
        return Stream.concat(exposures, addresses).collect(Collectors.toSet());
    }

    private static Map<String, Id> names(LanguageTexts texts, String section, Collection<Id> ids) {
        var names = new HashMap<String, Id>();
        ids.forEach(id -> names.put(texts.text(section + "." + id + ".name"), id));
        return names;
    }
}
