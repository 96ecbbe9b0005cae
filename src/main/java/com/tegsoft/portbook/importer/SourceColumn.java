package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a port table can be about; a heading belongs to the first one whose words it contains. */
public enum SourceColumn {
    DEFAULT("default|fixed|configurable|changeable|setting"),
    REQUIREMENT("required|requirement|mandatory|optional|needed"),
    ENCRYPTION("encrypt\\w*|tls|secured?"),
    SINCE("since|version|release"),
    DIRECTION("direction"),
    SOURCE("source|from|initiator|client"),
    DESTINATION("destination|to|target|listener"),
    ROLES("legs?|roles?|users?|who"),
    PURPOSES("purposes?|why|functions?|used for"),
    DESCRIPTION("description|details?|comments?|remarks?|notes?"),
    PROTOCOL("protocols?|application"),
    PORT("ports?"),
    ID("ids?|identifier|reference"),
    NAME("names?|services?|features?");

    private final Pattern heading;

    SourceColumn(String words) {
        this.heading = Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    public static Optional<SourceColumn> of(SourceSpan heading) {
        return Arrays.stream(values())
                .filter(column -> heading.has(column.heading))
                .findFirst();
    }

    @Override
    public String toString() {
        return EnumNames.of(this);
    }
}
