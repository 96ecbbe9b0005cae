package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import java.util.List;

/**
 * A purpose or a role: a name, an explanation, and the services that belong to it.
 *
 * @param section {@code purposes} or {@code roles}
 */
@Shown
public record TopicView(
        String id,
        String section,
        String name,
        String href,
        Html text,
        String summary,
        List<ServiceView> services,
        List<ServiceView.NoteView> notes) {

    public List<ServiceView> inbound() {
        return services.stream().filter(ServiceView::inbound).toList();
    }

    public List<ServiceView> outbound() {
        return services.stream().filter(service -> !service.inbound()).toList();
    }
}
