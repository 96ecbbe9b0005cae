package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.text.Message;
import java.util.List;

/** The menus in which readers choose one of the alternatives of a service. */
record ChoiceLines(PageTexts texts) {

    /** The services of whose ports only some are needed. */
    List<Service> services() {
        return texts.matrix().services(service -> !service.alternatives().isEmpty());
    }

    /**
     * A menu for each service of whose ports only some are needed.
     *
     * @param mark before each name: whether only a script shows the menu
     */
    void add(PageLines page, String mark) {
        for (var service : services()) {
            page.add(mark + texts.name(IdKind.SERVICE, service.id())).add("{name=" + service.id() + "}");
            service.alternatives().forEach(id -> page.add("{value=" + id + "} " + ports(service, id)));
        }
    }

    private String ports(Service service, Id alternative) {
        var labels = service.of(alternative).stream()
                .map(listener -> listener.port().label())
                .toList();
        return Message.list(texts.language(), labels);
    }
}
