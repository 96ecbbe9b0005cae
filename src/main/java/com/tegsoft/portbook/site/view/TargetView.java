package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Shown;
import java.util.List;

/**
 * Something with a short link that is the same for all languages.
 *
 * @param names its name and its page in each language
 */
@Shown
public record TargetView(String id, List<Name> names) {

    /** The target in one language. */
    public record Name(String code, String language, String direction, String name, String ports, String href) {}
}
