package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Shown;
import java.util.List;

/**
 * A service of whose ports one alternative is opened.
 *
 * @param id id of the service
 * @param name name of the service
 * @param alternatives the first is what snippets open until another is chosen
 */
@Shown
public record ChoiceView(String id, String name, List<Alternative> alternatives) {

    /**
     * One of the alternatives.
     *
     * @param ports its ports, as a list in the language of the page
     */
    public record Alternative(String id, String ports) {}

    public ChoiceView {
        alternatives = List.copyOf(alternatives);
    }
}
