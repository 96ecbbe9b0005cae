package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.source.Shape;
import com.tegsoft.portbook.source.Shape.Choice;
import com.tegsoft.portbook.source.Shape.Fields;
import com.tegsoft.portbook.source.Shape.ListOf;
import com.tegsoft.portbook.source.Shape.MapOf;
import java.util.List;

/** The form of {@code matrix.yaml}. */
public final class MatrixShape {

    private MatrixShape() {}

    private static final ListOf ASSUMPTIONS =
            ids("decisions about what the source left open; each has a text", "assumption", 1);

    static final Shape PROTOCOL = Fields.of("an application protocol that is not well known")
            .optional(
                    "name",
                    Shape.Value.matching("how the field writes it", "a short name", "[A-Za-z][A-Za-z0-9 /.+-]{0,30}"))
            .required("transports", new ListOf("what it may run on", Choice.of("a transport", Transport.class), 1))
            .optional(
                    "needed",
                    new ListOf("transports that are used side by side", Choice.of("a transport", Transport.class), 2))
            .required("encryption", Choice.of("what protects it by itself", Encryption.class))
            .optional(
                    "accepts",
                    new ListOf("what may protect it as well", Choice.of("an encryption", Encryption.class), 1))
            .required("kind", Choice.of("what it gives to somebody who may talk it", Protocol.Kind.class))
            .optional("registered", new ListOf("its ports in IANA's registry", PortShape.port("a registered port"), 1))
            .optional("carries", Choice.of("the part of a call that it carries", CallPart.class));

    private static final Shape LISTENER = Fields.of("one port or range of a service")
            .required("port", PortShape.port("port or range with its transport"))
            .required("protocol", Id.shape("application protocol spoken there"))
            .required("encryption", Choice.of("what protects the content", Encryption.class))
            .optional("setting", Id.shape("server setting that moves the port; without it the port is fixed"))
            .optional("carries", Choice.of("the part of a call that it carries", CallPart.class))
            .optional("because", new ListOf("doubts that a text answers", Choice.of("a doubt", Doubt.class), 1));

    private static final Shape SERVICE = Fields.of("one row of the matrix; its id is its permanent address")
            .required("direction", Choice.of("who opens the connection, seen from the server", Direction.class))
            .optional("source", Choice.of("from where the users of an inbound service may come", Exposure.class))
            .required("roles", ids("who uses it", "role", 1))
            .required("purposes", ids("why it is needed", "purpose", 1))
            .optional("hosts", ids("where an outbound service connects to", "host", 1))
            .required("requirement", Choice.of("whether it must be open", Requirement.class))
            .optional("assumptions", ASSUMPTIONS)
            .required("ports", new ListOf("its ports", LISTENER, 1));

    private static final Shape ADDRESS = Fields.of("one address of a host")
            .required("address", Address.shape("IPv4 or IPv6 address"))
            .optional("use", Choice.of("whether traffic goes there today", Address.Use.class));

    private static final Shape HOST = Fields.of("a named remote end")
            .required(
                    "name",
                    Shape.Value.matching(
                            "DNS name",
                            "a DNS name in lower case, like telescope.example.com",
                            "(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"))
            .required("addresses", new ListOf("its addresses", ADDRESS, 1))
            .optional("ipv6", new Choice("says that it has no IPv6 address", List.of("none")))
            .optional("assumptions", ASSUMPTIONS)
            .optional("because", new ListOf("doubts that a text answers", Choice.of("a doubt", HostDoubt.class), 1));

    private static final Shape DECLARED =
            Fields.of("a declared id; its words are texts").optional("assumptions", ASSUMPTIONS);

    private static final Shape RETIRED = Fields.of("an id whose address says where it went")
            .required("was", Choice.of("what the id named", IdKind.class))
            .optional("successor", Id.shape("id to look at instead; without one a text gives the reason"));

    public static final Fields ROOT = Fields.of("the port matrix of a product")
            .required(
                    "product",
                    Shape.Value.matching(
                            "name of the product",
                            "a name of one to 60 characters on one line",
                            "[^\\p{Cntrl}<>]{1,60}"))
            .required("edition", day("date of this edition"))
            .optional("effective", day("day by which customers have to have acted; without it the edition's date"))
            .required("purposes", map("why ports are needed", "purpose", DECLARED))
            .required("roles", map("who uses services", "role", DECLARED))
            .optional("hosts", map("named remote ends", "host", HOST))
            .optional(
                    "settings",
                    map(
                            "server settings that move ports",
                            "setting",
                            Fields.of("a server setting that moves a port")
                                    .required(
                                            "default",
                                            PortShape.range("where the port is as long as nobody moved it"))))
            .optional("protocols", map("protocols that are not well known", "protocol", PROTOCOL))
            .required("services", map("the rows of the matrix", "service", SERVICE))
            .optional("site-specific", ids("things whose ports depend on the installation", "thing", 1))
            .optional("retired", map("ids that an edition has published and that are gone", "retired id", RETIRED));

    static Shape.Value day(String about) {
        return Shape.Value.matching(
                about, "a date like 2026-01-31", "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])");
    }

    private static ListOf ids(String about, String of, int min) {
        return new ListOf(about, Id.shape("id of a " + of), min);
    }

    static MapOf map(String about, String of, Shape value) {
        return new MapOf(about, Id.shape("id of the " + of), value, 1);
    }
}
