package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a port table can be about; a heading belongs to the first one whose words it contains. */
public enum SourceColumn {
    SOURCE_PORT("(?:source|src|client|initiator|originating|sender|quell|kaynak)[\\s/-]*ports?(?!.*dest)"),
    LAST_PORT("(?:end|last|to|high(?:est)?|max(?:imum)?)[\\s-]+ports?|ports?[\\s-]+(?:\\(?(?:to|end|high|max))\\)?"),
    PORT(
            "(?:(?:tcp|udp)[/ ])?ports?(?![\\s-]+(?:usage|use|purpose|description|names?|functions?|configurable|changeable"
                    + "|fixed|comments?)\\b)|ports?/\\w+|port(?:nummern?|bereich|u|lar\\w*)|puertos?|porte?|\u7aef\u53e3|\u0627\u0644\u0645\u0646\u0641\u0630"),
    DEFAULT("default|fixed|configurable|changeable|settings?|config"),
    REQUIREMENT("required|requirement|mandatory|optional|needed|erforderlich|zorunlu"),
    ENCRYPTION("encrypt\\w*|tls|secured?"),
    SINCE("since|version|release"),
    DIRECTION("directions?|richtung|y\u00f6n\\w*|flow|\u0627\u0644\u0627\u062a\u062c\u0627\u0647"),
    SOURCE(
            "sources?|src|from|initiators?|clients?|origin\\w*|senders?|quelle|von|kaynak|\u0627\u0644\u0645\u0635\u062f\u0631"),
    DESTINATION(
            "destinations?|dest|dst|to|targets?|listen\\w*|receivers?|remote|ziele?|nach|hedef|\u0627\u0644\u0648\u062c\u0647\u0629"),
    ROLES("legs?|roles?|users?|who"),
    PURPOSES("purposes?|why|functions?|used for|zweck|ama\u00e7|\u0627\u0644\u063a\u0631\u0636"),
    DESCRIPTION(
            "descriptions?|details?|comments?|remarks?|notes?|usage|use|explanation|beschreibung|anmerkung(?:en)?|bemerkung(?:en)?|a\u00e7\u0131klama"
                    + "|\u0627\u0644\u0648\u0635\u0641"),
    PROTOCOL(
            "protocols?|proto|application|transport|protokoll?\\w*|\u0627\u0644\u0628\u0631\u0648\u062a\u0648\u0643\u0648\u0644"),
    ID("ids?|identifier|reference|no"),
    NAME(
            "names?|services?|features?|components?|process\\w*|products?|modules?|servers?|connections?|dienst|hizmet|servis"
                    + "|\u0627\u0644\u062e\u062f\u0645\u0629");

    private final Pattern heading;

    SourceColumn(String words) {
        this.heading = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }

    public static Optional<SourceColumn> of(SourceSpan heading) {
        return Arrays.stream(values())
                .filter(column -> heading.has(column.heading))
                .findFirst();
    }

    /** Whether a heading has its words, also if it is more about something else. */
    boolean isIn(SourceSpan words) {
        return words.has(heading);
    }

    @Override
    public String toString() {
        return EnumNames.of(this);
    }
}
