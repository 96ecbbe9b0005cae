package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.Arrows;
import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Direction;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the rows of one table. What a cell does not say is looked for in the others of its row, then above the table. */
final class RowReader {

    static final Pattern YES = Pattern.compile(
            "(?iu)\\W*(?:[\u2713\u2714\u2705\u25cf\u2022\u221axX]|yes|true|ja|evet|oui|s\u00ed|required)\\W*|[\u2713\u2714\u2705\u25cf\u2022\u221a]+");
    static final Pattern NUMBER_FIRST = Pattern.compile("^\\W*[>\u2265<]?=?\\s*\\d{2,5}(?![\\d.])");
    private static final Pattern WORD_FIRST = Pattern.compile("^\\p{L}{2}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private static final Pattern ARROW_ONLY = Pattern.compile("^[\\s`*]*(?:" + Arrows.ANY.pattern() + ")[\\s`*]*$");
    private static final Set<SourceColumn> PARTIES = Set.of(SourceColumn.SOURCE, SourceColumn.DESTINATION);
    private static final Set<SourceColumn> NO_PARTIES = Set.of(SourceColumn.PORT, SourceColumn.PROTOCOL);

    private static final Pattern CONNECTION = Pattern.compile(
            "(?iu)^\\W*(?:connections?|flows?|paths?|traffic|communications?|verbindung(?:en)?|ba\u011flant\u0131(?:lar)?)\\W*$");

    private static final Pattern DECISION = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:actions?|access|policy|permission|verdict|state|status|rule|aktion|eylem)(?!\\p{L})");
    private static final Pattern DENIED = Pattern.compile(
            "(?iu)\\W*(?:den(?:y|ied)|drop(?:ped)?|block(?:ed)?|reject(?:ed)?|closed?|not allowed|forbidden|verboten|gesperrt|engelle\\p{L}*|reddet\\p{L}*)\\W*");

    private final List<TableColumn> columns;
    private final Optional<SourceSpan> product;

    RowReader(List<TableColumn> columns, Optional<SourceSpan> product) {
        this.columns = columns;
        this.product = product;
    }

    TableRow read(PageBlock.Row row, TableContext context) {
        var cells = new EnumMap<SourceColumn, SourceSpan>(SourceColumn.class);
        IntStream.range(0, Math.min(columns.size(), row.cells().size())).forEach(i -> columns.get(i)
                .role()
                .ifPresent(role -> merge(cells, role, row.cells().get(i))));
        var around = aroundArrow(row);
        var endpoints = around.orElseGet(() -> endpoints(row, cells, context));
        return new TableRow(
                row.words(),
                around.isPresent() ? directions(endpoints, context) : directions(row, cells, endpoints, context),
                endpoints,
                cells,
                row.cells(),
                RowPortReader.read(row, columns, cells, context),
                LocalUse.isSaid(context, endpoints));
    }

    /** Whether a row of rules says that what it names stays closed. */
    boolean denies(PageBlock.Row row) {
        return IntStream.range(0, Math.min(columns.size(), row.cells().size()))
                .filter(i -> columns.get(i)
                        .heading()
                        .filter(words -> words.has(DECISION))
                        .isPresent())
                .anyMatch(i -> DENIED.matcher(row.cells().get(i).text()).matches());
    }

    private static void merge(Map<SourceColumn, SourceSpan> cells, SourceColumn role, SourceSpan cell) {
        var before = cells.get(role);
        if (before == null || before.isBlank()) {
            cells.put(role, cell);
        }
    }

    /** Of the cells at both sides of one that has nothing but an arrow. */
    private Optional<Endpoints> aroundArrow(PageBlock.Row row) {
        var cells = row.cells();
        return IntStream.range(1, Math.min(columns.size(), cells.size()) - 1)
                .filter(i -> cells.get(i).has(ARROW_ONLY) && isParty(row, i - 1) && isParty(row, i + 1))
                .mapToObj(i -> Endpoints.of(cells.get(i - 1), cells.get(i), cells.get(i + 1)))
                .findFirst();
    }

    /** Whether a cell can be a party: the heading of its column, if any, is that of parties or says nothing known. */
    private boolean isParty(PageBlock.Row row, int column) {
        var cell = row.cells().get(column);
        return columns.get(column).role().filter(NO_PARTIES::contains).isEmpty()
                && columns.get(column)
                        .heading()
                        .flatMap(SourceColumn::of)
                        .filter(said -> !PARTIES.contains(said))
                        .isEmpty()
                && cell.has(WORD)
                && Endpoints.isParty(cell);
    }

    private Optional<Endpoints> inConnection(PageBlock.Row row) {
        return IntStream.range(0, Math.min(columns.size(), row.cells().size()))
                .filter(i -> columns.get(i)
                        .heading()
                        .filter(words -> words.has(CONNECTION))
                        .isPresent())
                .mapToObj(row.cells()::get)
                .flatMap(cell -> Endpoints.ofConnection(cell).stream())
                .findFirst();
    }

    private Endpoints endpoints(PageBlock.Row row, Map<SourceColumn, SourceSpan> cells, TableContext context) {
        var from = party(cells, SourceColumn.SOURCE);
        var to = party(cells, SourceColumn.DESTINATION);
        return from.isPresent() || to.isPresent()
                ? new Endpoints(from, to, false)
                : row.cells().stream()
                        .flatMap(cell -> Endpoints.arrow(cell).stream())
                        .findFirst()
                        .or(() -> inConnection(row))
                        .orElseGet(() -> Endpoints.above(context));
    }

    /** A cell without the port that it begins with: {@code >1023 Agent PC}, or {@code 80 Web server} where no column has ports. */
    private static Optional<SourceSpan> party(Map<SourceColumn, SourceSpan> cells, SourceColumn column) {
        return Optional.ofNullable(cells.get(column))
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.find(NUMBER_FIRST)
                        .filter(number -> column == SourceColumn.SOURCE || !cells.containsKey(SourceColumn.PORT))
                        .findFirst()
                        .map(number -> cell.part(
                                        number.text().length(), cell.text().length())
                                .strip())
                        .filter(rest -> rest.has(WORD_FIRST))
                        .orElse(cell));
    }

    private Set<Direction> directions(
            PageBlock.Row row, Map<SourceColumn, SourceSpan> cells, Endpoints endpoints, TableContext context) {
        var own = Optional.ofNullable(cells.get(SourceColumn.DIRECTION))
                .map(Directions::in)
                .orElse(Set.of());
        if (!own.isEmpty()) {
            return own;
        }
        var ticked = EnumSet.noneOf(Direction.class);
        IntStream.range(0, Math.min(columns.size(), row.cells().size()))
                .filter(i -> columns.get(i).role().isEmpty()
                        && YES.matcher(row.cells().get(i).text()).matches())
                .forEach(i -> columns.get(i).direction().ifPresent(ticked::add));
        if (!ticked.isEmpty()) {
            return ticked;
        }
        return directions(endpoints, context);
    }

    private Set<Direction> directions(Endpoints endpoints, TableContext context) {
        var above = context.direction();
        return above.isPresent() ? Set.of(above.get()) : endpoints.directions(product);
    }
}
