package com.tegsoft.portbook.verify.reader;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.data.ListedFlow;
import com.tegsoft.portbook.data.MatrixCsv;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the flows out of {@code data/matrix.csv}, identifying the columns by their names. */
@AutoService(DataReader.class)
public final class CsvFlows implements DataReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Override
    public Class<? extends DataFormat> format() {
        return MatrixCsv.class;
    }

    /**
     * The flows, one per line.
     *
     * @throws UnreadableArtefact if a column is missing, a quotation mark is not closed, or a line has more or fewer fields than the header
     */
    @Override
    public List<ListedFlow> read(byte[] csv) {
        try (var lines = FORMAT.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            return lines.stream().map(CsvFlows::flow).toList();
        } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    private static ListedFlow flow(CSVRecord line) {
        if (!line.isConsistent()) {
            throw new UnreadableArtefact("line %s has %s fields".formatted(line.getRecordNumber(), line.size()));
        }
        return new FlowFields(
                        line.get("direction"),
                        line.get("service"),
                        FlowFields.port(line.get("transport"), line.get("first_port"), line.get("last_port")),
                        List.of(line.get("from").split(" ")),
                        List.of(line.get("to").split(" ")))
                .with(facts(line));
    }

    private static SortedMap<String, String> facts(CSVRecord line) {
        var facts = new TreeMap<String, String>();
        ListedFlow.FACTS.stream()
                .filter(fact -> line.isMapped(fact) || !ListedFlow.RARE.contains(fact))
                .forEach(fact -> facts.put(fact, line.get(fact)));
        return facts;
    }
}
