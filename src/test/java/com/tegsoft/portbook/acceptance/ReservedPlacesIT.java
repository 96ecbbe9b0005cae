package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.path.PlaceNames;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rows of a service are called by its id, so no service may have the id of anything else on the same page. */
class ReservedPlacesIT {

    private static final Pattern ID = Pattern.compile(" id=\"([^\".]+)\"");
    private static final Pattern SERVICE = Pattern.compile("<tbody id=\"([^\".]+)\"");

    @Test
    void every_id_on_a_page_with_rows_is_that_of_a_service_or_reserved() throws IOException {
        var site = Site.ofProduct();
        var others = new TreeSet<String>();
        for (var page : site.pages()) {
            var text = Files.readString(site.folder().resolve(page));
            var services = found(SERVICE, text);
            if (!services.isEmpty()) {
                others.addAll(found(ID, text));
                others.removeAll(services);
            }
        }
        assertThat(others)
                .contains("inbound", "why")
                .filteredOn(id -> !id.startsWith("value-"))
                .allMatch(PlaceNames::contain);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
