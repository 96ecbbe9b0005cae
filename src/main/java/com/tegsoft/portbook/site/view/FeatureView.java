package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import java.util.List;

/**
 * Something that a customer uses or not.
 *
 * @param excludes names of the features that cannot be used together with it
 */
@Shown
public record FeatureView(String id, String name, Html text, List<String> excludes) {
    public FeatureView {
        excludes = List.copyOf(excludes);
    }
}
