package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.yaml.Shape;
import com.tegsoft.portbook.yaml.Shape.Choice;
import com.tegsoft.portbook.yaml.Shape.Fields;
import com.tegsoft.portbook.yaml.Shape.ListOf;
import com.tegsoft.portbook.yaml.Shape.MapOf;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The form of {@code matrix.yaml}. */
public final class MatrixShape {

    private MatrixShape() {}

    private static final ListOf ASSUMPTIONS = ids("points not yet confirmed; each has a text", "assumption", 1);

    static final Shape PROTOCOL = Fields.of("an application protocol that portbook does not know")
            .optional(
                    "name",
                    Shape.Value.matching(
                            "its usual spelling in the industry", "a short name", "[A-Za-z][A-Za-z0-9 /.+-]{0,30}"))
            .required("transports", new ListOf("transports that it uses", Choice.of("a transport", Transport.class), 1))
            .optional(
                    "needed",
                    new ListOf("transports that are used together", Choice.of("a transport", Transport.class), 2))
            .required("encryption", Choice.of("its built-in encryption", Encryption.class))
            .optional(
                    "accepts",
                    new ListOf("other encryption that it can use", Choice.of("an encryption", Encryption.class), 1))
            .required("kind", Choice.of("what access it gives: general, shell or database", Protocol.Kind.class))
            .optional(
                    "registered",
                    new ListOf("its ports in the IANA " + "registry", PortShape.port("a registered port"), 1))
            .optional("carries", Choice.of("the part of a call that it carries", CallPart.class));

    private static final Shape LISTENER = Fields.of("one port or range of a service")
            .required("port", PortShape.port("port or range with its transport"))
            .optional(
                    "source",
                    Choice.of(
                            "which sources may connect, where that differs from the service (inbound only)",
                            Exposure.class))
            .required("protocol", Id.shape("application protocol used on it"))
            .required("encryption", Choice.of("encryption of the content", Encryption.class))
            .optional("setting", Id.shape("server setting that changes the port; without it the port is fixed"))
            .optional("carries", Choice.of("the part of a call that it carries", CallPart.class))
            .optional(
                    "from-port",
                    PortShape.range("source port or range that its connections come from; without it, any"))
            .optional(
                    "one-of",
                    Id.shape("alternative that the port belongs to: of the alternatives of a service one is opened"))
            .optional("since", day("first day on which the port is used, where that is later than for the service"))
            .optional("until", day("last day on which the port is used, where that is earlier than for the service"))
            .optional(
                    "needs",
                    ids("features without which the port is not used, besides those of the service", "feature", 1))
            .optional(
                    "because",
                    new ListOf("open questions, each answered by a text", Choice.of("a doubt", Doubt.class), 1));

    private static final Shape SERVICE = Fields.of("one row of the matrix; its id is part of its permanent link")
            .required("direction", Choice.of("who opens the connection, seen from the server", Direction.class))
            .optional("source", Choice.of("which sources may connect to its ports (inbound only)", Exposure.class))
            .optional("roles", ids("who uses it", "role", 1))
            .optional(
                    "systems",
                    ids(
                            "the customer's own systems that an outbound service connects to, or that connect to an inbound one",
                            "system",
                            1))
            .required("purposes", ids("why it is needed", "purpose", 1))
            .optional(
                    "components",
                    ids(
                            "the parts of the product that listen, or that connect if it is outbound; roles with `component: true`",
                            "component",
                            1))
            .optional(
                    "hosts",
                    ids(
                            "remote hosts that an outbound service connects to, or that connect to an inbound one",
                            "host",
                            1))
            .required("requirement", Choice.of("whether the port is required", Requirement.class))
            .optional("since", day("first day on which its ports are used"))
            .optional("until", day("last day on which its ports are used"))
            .optional("needs", ids("features without which its ports are not used", "feature", 1))
            .optional("assumptions", ASSUMPTIONS)
            .required("ports", new ListOf("its ports", LISTENER, 1));

    private static final Shape ADDRESS = Fields.of("one address, network or range of a host")
            .required("address", Address.shape("IPv4 or IPv6 address, network like 198.51.100.0/24, or range"))
            .optional("use", Choice.of("whether it is in use today", Address.Use.class));

    /** Instead of a list: the owner publishes no addresses. */
    static final String UNPUBLISHED = "unpublished";

    private static final Shape HOST = Fields.of("a remote host")
            .required(
                    "name",
                    Shape.Value.matching(
                            "DNS name",
                            "a DNS name in lower case, like telescope.example.com or *.example.com",
                            "(?:\\*\\.)?(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"))
            .required("addresses", new Shape.WordOr(UNPUBLISHED, new ListOf("its addresses", ADDRESS, 1)))
            .optional(
                    "feed",
                    Shape.Value.matching(
                            "where the owner publishes the current list",
                            "an https address, like https://example.com/ranges.json",
                            "https://[a-z0-9.-]+(?::[0-9]{1,5})?/[!-~&&[^<>\"]]*"))
            .optional("ipv6", new Choice("`none` if the host has no IPv6 address", List.of("none")))
            .optional("assumptions", ASSUMPTIONS)
            .optional(
                    "because",
                    new ListOf("open questions, each answered by a text", Choice.of("a doubt", HostDoubt.class), 1));

    private static final Shape DECLARED =
            Fields.of("an id; its name and description are texts").optional("assumptions", ASSUMPTIONS);

    private static final Shape ROLE = Fields.of("an id; its name and description are texts")
            .optional(
                    "component",
                    new Choice(
                            "`true` if it is a part of the product itself, which listens or connects on a machine of its own",
                            List.of("true")))
            .optional(
                    "per-service",
                    new Choice(
                            "`true` if it is a different machine in each service, which a text of the service names",
                            List.of("true")))
            .optional("assumptions", ASSUMPTIONS);

    private static final Shape FEATURE = Fields.of("something that a customer uses or not; its name and text are texts")
            .optional(
                    "excludes",
                    ids("features that cannot be used together with it, said for one of the two only", "feature", 1));

    private static final Shape LOCAL_PORTS = Fields.of(
                    "ports that only programs of one machine use among themselves: nothing is opened; name and text are texts")
            .optional(
                    "components",
                    ids(
                            "the parts of the product on whose machines they are used; roles with `component: true`",
                            "component",
                            1))
            .required("ports", new ListOf("the ports", PortShape.numbered("port or range with its transport"), 1));

    private static final Shape SETTING = Fields.of(
                    "a server setting that changes a port, or a number that ports are computed from")
            .optional(
                    "default",
                    PortShape.range(
                            "the default port or range, or the default number; without it, each customer sets it"))
            .optional(
                    "from",
                    Id.shape(
                            "setting that it is computed from: its first port is offset + step × that one; without it, customers set it"))
            .optional("step", number("what one more of that setting adds; without it, 1", "(?!1$)", "2"))
            .optional("offset", number("what is added; without it, nothing", "-?", "-65535"))
            .optional(
                    "count",
                    Shape.Value.matching(
                            "how many ports there are, or the setting with that number; without it, as many as the setting that it is computed from",
                            "a number from 1 to 65535, or the id of a setting",
                            PortRange.NUMBER + "|" + Id.FORM))
            .optional(
                    "each", number("how many ports one of the setting in `count` needs; without it, 1", "(?!1$)", "2"));

    private static final Shape RETIRED = Fields.of("a retired id, whose link says what replaced it")
            .required("was", Choice.of("the kind of thing that the id named", IdKind.class))
            .optional("successor", Id.shape("id that replaces it; without one, a text gives the reason"));

    public static final Fields ROOT = Fields.of("the port matrix of a product")
            .required(
                    "product",
                    Shape.Value.matching(
                            "name of the product",
                            "a name of one to 60 characters on one line",
                            "[^\\p{Cntrl}<>]{1,60}"))
            .required("edition", day("date of this edition"))
            .optional("effective", day("date by which customers must act; without it, the date of the edition"))
            .required("purposes", mapOrEmpty("why ports are needed", "purpose", DECLARED))
            .required("roles", mapOrEmpty("who uses services", "role", ROLE))
            .optional(
                    "systems",
                    map(
                            "machines of the customer's own that the product talks to, such as mail or DNS; each customer gives their addresses",
                            "system",
                            DECLARED))
            .optional("hosts", map("remote hosts", "host", HOST))
            .optional("settings", map("server settings that change ports", "setting", SETTING))
            .optional("features", map("what a customer uses or not", "feature", FEATURE))
            .optional("protocols", map("protocols that portbook does not know", "protocol", PROTOCOL))
            .required("services", mapOrEmpty("the rows of the matrix", "service", SERVICE))
            .optional("local-ports", map("ports that programs of one machine use among themselves", "use", LOCAL_PORTS))
            .optional("site-specific", ids("things whose ports depend on the installation", "thing", 1))
            .optional(
                    "retired",
                    map("ids that an edition has published and that no longer exist", "retired id", RETIRED));

    private static Shape.Value number(String about, String before, String least) {
        return Shape.Value.matching(about, "a number from " + least + " to 65535", before + PortRange.NUMBER);
    }

    static Shape.Value day(String about) {
        var form = Shape.Value.matching(
                about, "a date like 2026-01-31", "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])");
        return new Shape.Value(about, form.accepts(), form.pattern(), day -> form.judge()
                .apply(day)
                .or(() -> isCalendarDate(day)
                        ? Optional.empty()
                        : Optional.of(new Shape.Fault(
                                "wrong-value",
                                "`%s` is not a calendar date".formatted(day),
                                "write an existing date"))));
    }

    private static boolean isCalendarDate(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static ListOf ids(String about, String of, int min) {
        return new ListOf(about, Id.shape("id of a " + of), min);
    }

    /** Empty in the content of a new product. */
    private static MapOf mapOrEmpty(String about, String of, Shape value) {
        return new MapOf(about, Id.shape("id of the " + of), value, 0);
    }

    static MapOf map(String about, String of, Shape value) {
        return new MapOf(about, Id.shape("id of the " + of), value, 1);
    }
}
