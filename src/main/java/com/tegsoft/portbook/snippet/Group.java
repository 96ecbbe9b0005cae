package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Id;
import java.util.List;
import java.util.stream.Stream;

/**
 * Named addresses: the server, a role, a system, or a remote host.
 *
 * @param id {@code server}, or the id of the initiator or host
 * @param peer {@code server}, or the id of the role, system or host; other than the id where a role is a machine in each service
 * @param title DNS name of a host; empty for others
 * @param nets at least one
 */
public record Group(String id, String peer, String title, List<Net> nets) {

    public static final String SERVER = "server";

    /** The id of a component's own addresses in its snippets, where its peers may be of the same component. */
    public static String server(Id component) {
        return component + "-" + SERVER;
    }

    public Group {
        nets = List.copyOf(nets);
    }

    /** Whether it is a remote host. */
    boolean isHost() {
        return !title.isEmpty();
    }

    /** Whether it is a role's machine in one service. */
    boolean isMachine() {
        return !id.equals(peer);
    }

    public List<Net> v4() {
        return nets.stream().filter(net -> !net.v6()).toList();
    }

    public List<Net> v6() {
        return nets.stream().filter(Net::v6).toList();
    }

    /** The same with the addresses of one family only. */
    Group only(boolean v6) {
        return with(v6 ? v6() : v4());
    }

    /** The same with the addresses of another part of it, too. */
    Group and(Group other) {
        return with(Stream.concat(nets.stream(), other.nets.stream()).distinct().toList());
    }

    /** The same with other addresses. */
    Group with(List<Net> others) {
        return new Group(id, peer, title, others);
    }
}
