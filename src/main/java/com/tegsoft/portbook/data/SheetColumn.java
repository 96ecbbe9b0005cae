package com.tegsoft.portbook.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A column of the sheets for people, in their order: first what is read, then the ids. Its heading is an interface text. */
public enum SheetColumn {
    SERVICE("column.service", 26),
    DIRECTION("sheet.direction", 12),
    FROM("column.from", 34),
    TO("column.to", 34),
    MACHINES("machine.role", 34),
    ADDRESSES("sheet.addresses", 40),
    TRANSPORT("sheet.transport", 14),
    PORT("column.port", 14),
    PROTOCOL("column.protocol", 20),
    ENCRYPTION("column.encryption", 20),
    SOURCE("sheet.source", 22),
    PURPOSES("column.purposes", 40),
    REQUIREMENT("column.requirement", 15),
    SETTING("sheet.setting", 20),
    COMPUTED("sheet.computed", 30),
    ALTERNATIVE("sheet.alternative", 30),
    SOURCE_PORT("sheet.sourceport", 14),
    SINCE("sheet.since", 13),
    UNTIL("sheet.until", 13),
    FEATURES("features.title", 26),
    LINK("sheet.link", 48),
    SERVICE_ID("column.service", 22, true),
    FROM_IDS("column.from", 26, true),
    TO_IDS("column.to", 26, true),
    PROTOCOL_ID("column.protocol", 16, true),
    PURPOSE_IDS("column.purposes", 34, true),
    SETTING_ID("sheet.setting", 18, true),
    COMPUTED_IDS("sheet.computed", 26, true),
    FEATURE_IDS("features.title", 22, true),
    ALTERNATIVE_ID("sheet.alternative", 18, true),
    ASSUMPTION_IDS("assumption", 30, true);

    static final String ID = "ui.sheet.id";

    /** What the sheet with all rows is called. */
    static final String ALL = "ui.ports.title";

    private final String heading;
    private final int width;
    private final boolean ids;

    SheetColumn(String heading, int width) {
        this(heading, width, false);
    }

    SheetColumn(String heading, int width, boolean ids) {
        this.heading = "ui." + heading;
        this.width = width;
        this.ids = ids;
    }

    /** The id of the text that its heading is, or that its heading is made of. */
    String heading() {
        return heading;
    }

    /** Whether its cells hold ids. Then {@link #ID} says so of {@link #heading}. */
    boolean holdsIds() {
        return ids;
    }

    /** Characters wide. */
    int width() {
        return width;
    }

    /** Whether a cell of it may need several lines. */
    boolean isLong() {
        return this == FROM || this == TO || this == MACHINES || this == ADDRESSES || this == PURPOSES;
    }

    /** Ids of the interface texts that the sheets need. */
    public static List<String> texts() {
        return Stream.concat(
                        Stream.of(ID, ALL, "ui.comma"), Arrays.stream(values()).map(SheetColumn::heading))
                .distinct()
                .toList();
    }
}
