package com.tegsoft.portbook.site;

import java.util.List;
import java.util.Optional;

/**
 * A service as a template prints it.
 *
 * @param sentence who connects to whom, on what, for what
 * @param summary the same as plain words
 * @param from names of the initiators; hosts have an address
 * @param to names of the listeners
 * @param when the condition under which it is needed
 * @param notes what a careful reader would ask, answered
 * @param portWords its ports as plain words
 */
public record ServiceView(
        String id,
        String name,
        String direction,
        boolean inbound,
        Html sentence,
        String summary,
        Html why,
        Html closed,
        Optional<Html> when,
        Optional<Html> restriction,
        String requirement,
        String requirementWord,
        Optional<String> exposure,
        List<LinkView> from,
        List<LinkView> to,
        List<LinkView> purposes,
        List<LinkView> roles,
        List<ListenerView> listeners,
        List<NoteView> notes,
        List<LinkView> related,
        String portWords) {

    /**
     * One port of a service.
     *
     * @param id of its row: {@code web-access.443-tcp}
     * @param setting the server setting that moves it
     */
    public record ListenerView(
            String id,
            String transport,
            String range,
            boolean single,
            String protocol,
            String encryption,
            String encryptionWord,
            Optional<LinkView> setting) {}

    /** Something to know about a service: a heading and one or more texts. */
    public record NoteView(String title, List<Html> texts) {}
}
