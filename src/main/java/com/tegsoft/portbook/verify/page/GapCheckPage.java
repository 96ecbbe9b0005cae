package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.words.FeatureWords;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page on which readers compare their own rules with the matrix: its form, and the phrases of its script. */
record GapCheckPage(PageTexts texts, History history) {

    /**
     * A kind of input that the page reads.
     *
     * @param id in the script
     * @param name empty for a plain list, whose name is a text
     * @param command whose output is read, or the form of a line
     */
    private record Format(String id, String name, String command) {}

    private static final List<Format> FORMATS = List.of(
            new Format("nftables", "nftables", "nft list ruleset"),
            new Format("iptables", "iptables", "iptables-save; ip6tables-save"),
            new Format("ufw", "ufw", "ufw status verbose"),
            new Format("firewalld", "firewalld", "firewall-cmd --list-all-zones; firewall-cmd --list-all-policies"),
            new Format("cisco-asa", "Cisco ASA", "show running-config"),
            new Format("cisco-ios", "Cisco IOS", "show ip access-lists; show ipv6 access-list"),
            new Format(
                    "fortigate",
                    "FortiGate",
                    "show firewall address; show firewall service custom; show firewall policy"),
            new Format("aws", "AWS", "aws ec2 describe-security-groups"),
            new Format("ss", "ss", "ss -tulpn"),
            new Format("nmap", "nmap", "nmap -oX - HOST"),
            new Format("csv", "CSV", "source,destination,protocol,port,action"),
            new Format("list", "", "PROTOCOL/PORT"));

    private static final String PHRASES =
            "reading progress rating stop stopped failed empty large unrecognised complete "
                    + "sum open partly missing wider unknown extra checked family unfilled assumed needed verdict row says action all "
                    + "todo line opened refused policy nothing closed elsewhere any anywhere networks ports doubtful unsaid idle "
                    + "from to blank anybody opens narrows copy nothingtodo extratitle extralead unread unreadlead aside lines between again "
                    + "because.unread because.server because.interface because.source-port because.source-type because.policy "
                    + "because.groups because.unscanned because.schedule because.limit because.chain";

    /** Phrases that other pages have too. */
    private static final Map<String, String> SHARED = new TreeMap<>(Map.of(
            "action", "changes.todo", "anybody", "exposure.any", "copy", "snippets.copy", "choose", "parts.choose"));

    FrameLines.PageWords words() {
        return new FrameLines.PageWords(texts.ui("gap.title"), texts.product("gap.description"));
    }

    void add(PageLines page) {
        page.at("head").add("link rel=stylesheet href=assets/gap.css").add("script src=assets/gap.js defer=");
        page.at("").title(texts.ui("gap.title")).add(texts.product("gap.lead"));
        new LinkBarLines(texts).add(page);
        page.add(PageLines.WITHOUT_SCRIPT)
                .say("gap.without")
                .add(texts.ui("gap.script") + " "
                        + PageTexts.link(texts.ui("checker.title"), texts.home() + SitePaths.PLATFORMS + "#checker"))
                .add(texts.ui("gap.host") + " portbook verify-host" + texts.inEnglish());
        form(page);
        formats(page);
        page.section("how", texts.ui("gap.how")).say("gap.order").at("");
        new KnownEditions(texts, history).add(page);
        page.add(PageLines.HIDDEN);
        for (var id : PHRASES.split(" ", -1)) {
            if (id.equals("empty") && new PartChoice(texts).isThere()) {
                phrase(page, "choose");
            }
            if (id.equals("unread")) {
                features(page);
            }
            phrase(page, id);
        }
    }

    /** What is said of the ports of features that a reader does not use. */
    private void features(PageLines page) {
        var features = FeatureWords.all(texts);
        if (!features.isEmpty()) {
            page.add("{data-say=unused} " + texts.ui("features.unused"))
                    .add("{data-say=unusedlead} " + texts.ui("features.close"))
                    .add("{data-say=network} " + texts.ui("network.title"));
        }
        features.forEach(feature -> page.add("{data-say=feature." + feature.id() + "} " + feature.name()));
    }

    private void phrase(PageLines page, String id) {
        page.add("{data-say=" + id + "} " + texts.ui(SHARED.getOrDefault(id, "gap." + id)));
    }

    private void form(PageLines page) {
        page.add(PageLines.hiding("gap")).add("{data-edition=" + texts.matrix().edition() + "}");
        for (var id : List.of("rules", "drop", "local")) {
            page.say("gap." + id);
        }
        page.add(PageLines.BUTTONS + " " + texts.ui("gap.check"))
                .add("{data-file} " + texts.ui("gap.file"))
                .add("{data-example} " + texts.ui("gap.example"));
        page.say("gap.format").add("{value} " + texts.ui("gap.detect"));
        FORMATS.forEach(format -> page.add("{value=" + format.id() + "} " + name(format)));
        new PartChoice(texts).add(page);
        page.add("{input=checkbox} " + texts.ui("gap.gateway"));
        if (!texts.matrix().purposes().isEmpty()) {
            page.term("", "", texts.ui("nav.purposes")).say("gap.purposes");
            texts.matrix()
                    .purposes()
                    .keySet()
                    .forEach(id -> page.add(
                            "{input=checkbox} {name=what}{value=" + id + "} " + texts.name(IdKind.PURPOSE, id)));
            page.at("");
        }
        page.add(texts.ui("gap.network") + " "
                + PageTexts.link(texts.ui("network.title"), texts.home() + SitePaths.MY_NETWORK));
    }

    private void formats(PageLines page) {
        page.at("").add(PageLines.hiding("reads"));
        page.section("reads", texts.ui("gap.reads")).add(texts.ui("gap.system") + " | " + texts.ui("gap.command"));
        FORMATS.forEach(format -> page.add(name(format) + " | " + format.command()));
    }

    /** Everything but a plain list has a name of its own in every language. */
    private String name(Format format) {
        return format.name().isEmpty() ? texts.ui("gap.list") : format.name();
    }
}
