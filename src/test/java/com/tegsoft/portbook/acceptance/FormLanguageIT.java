package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.FormProgram;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.template.TemplateFiles;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The form evaluates each expression and directive of snippet templates as FreeMarker does, to the last line break. */
class FormLanguageIT {

    private static final Map<String, Object> MODEL = Map.of(
            "s", Map.of("id", "end-user", "items", List.of("a", "b", "c"), "none", List.of(), "many", 3, "empty", ""));

    private static final String PART = """
            <#-- What others import. -->
            <#assign greeting = "hello">

            <#-- A macro. -->
            <#macro box mark title="a box of ${mark}">
            ${mark} ${title}, ${greeting}
            <#nested>
            ${mark}
            </#macro>
            <#function twice text><#return text + text></#function>
            <#function first items><#list items as item><#return item></#list></#function>
            printed by no one
            """;

    /** Templates, each ended by a line of hyphens; every one begins with an import. */
    private static final String TEMPLATES = """
            ${s.id} ${s.many} ${"text"} ${'text'} ${r"${raw}\\n"} ${"a\\tb\\"c\\\\"} ${"${s.id}-${s.many + 1}"}
            ---
            ${s.many + 1} ${s.many - 1} ${"n" + s.many} ${s.many + "n"} ${(s.many - 1) + s.many} ${s.many?c}
            ---
            ${s.id?cap_first} ${s.id?upper_case} ${"ABC"?lower_case} ${"Abc"?uncap_first} ${" abc"?cap_first}
            ---
            ${s.id?replace("e", "E")} ${s.id?split("-")?join("+")} ${s.items?join(", ")} [${s.none?join(",")}] ${"a.b"?replace(".", "-")}
            ---
            ${s.id?remove_beginning("end-")} ${s.id?remove_ending("-user")} ${s.id?remove_ending("x")} [${s.id?remove_ending("")}]
            ---
            ${s.items?map(x -> x + x)?join(" ")} ${s.items?filter(x -> x != "b")?join(" ")} ${(s.items + ["d"])?join("")}
            ---
            ${s.none?has_content?then("full", "empty")} ${s.items?has_content?then("full", "empty")} ${s.gone?has_content?then(1, 2)} ${s.empty?has_content?then(1, 2)}
            ---
            ${s.gone!"instead"} ${s.id!"instead"} ${s.gone???then("there", "gone")} ${s.id???then("there", "gone")} ${(!s.gone??)?then(1, 2)}
            ---
            ${(s.many == 3 && s.id != "x" || s.gone??)?then("yes", "no")} ${(!(s.many == 3))?then("yes", "no")} ${(s.many gt 2)?then(1, 2)} ${(s.many lt 2)?then(1, 2)}
            ---
            <#list s.items as item>
            ${item?counter}: ${item}
            </#list>
            ---
            <#list s.items as item>${item}<#sep>, </#list>;<#list s.items as item> ${item}<#sep>,</#sep></#list>
            ---
            <#list s.items as item>
              "${item}"<#sep>,</#sep>
            </#list>
            ---
              <#if s.many == 3>
              three
              <#elseif s.many == 4>
              four
              <#else>
              other
              </#if>
              <#if s.many == 4>four<#elseif s.many == 3>three<#else>other</#if>
            ---
            <#assign a = 1, b = "x">
            <#assign a += 2>
            <#assign b += "y">
            <#assign a++>
            ${a} ${b}
            ---
            a <#assign x = 1> b
            <#assign y = 2> c
            d <#assign z = 3>
             <#-- alone -->${" "}
            e <#-- inside --> f
            <#-- alone -->
            g
            ---
            <#macro greet name="you" way="by">
            ${name} ${way}
            <#nested>

            </#macro>
            <@greet />
            <@greet "me" "on" />
            <@greet way="off">
              nested ${s.id}
            </@greet>
              <@greet name="x" /> after
            before <@greet name="y" />
            ---
            <@p.box mark="#" />
            <@p.box mark="!"
              title="two lines" />
            <@p.box mark=";">inside</@p.box>
            ${p.twice("ab")} ${p.greeting} ${p.first(s.items)}
            ---
            <#function label six><#return six?then("v6", "v4")></#function>
            <#list [false, true] as six>
            <#list s.items as item>
            <#if item != "b">
            ${label(six)} ${item}
            </#if>
            </#list>
            </#list>
            ---
            <@later 1 /><#if s.gone??><#macro later n>${n}${twice(n)}</#macro><#else><#function twice n><#return n + n></#function></#if>
            ---
            <#list s.none as i><#macro never>never ${s.id}</#macro></#list><@never />
            ---
            <#macro outer><#local kept = "local"><@inner><#nested></@inner>${kept}</#macro>
            <#macro inner><#local kept = "other">[<#nested>]${kept}</#macro>
            <#assign kept = "global">
            <@outer>${kept}</@outer>
            ${kept}
            ---
            <#function names items>
            <#local all = []>
            <#list items as i><#local all += [i + i?counter]></#list>
            <#return all>
            </#function>
            ${names(s.items)?join(" ")}
            ---
            <#if s.none?has_content>
            full
            </#if>

            <#if s.items?has_content>

            two empty lines above
            </#if>


            the end
            ---
            text: ${"$"}{s} $${s.id} \\$${s.id} $(x) <b> <<END { } # a > b </b>
            ---
            <#macro stops><#list s.items as i>${i}<#if i == "b"><#return></#if></#list></#macro>
            <@stops />
            <#function one x><#return x></#function> ${one(1)} <#macro two>${s.id}</#macro>
              <#macro three>
            ${s.id}</#macro> <@three />
            ---
            <#assign x = s.items?map(i -> s.items?filter(j -> j != i)?join(""))>${x?join("|")}
            ---
            <#list s.items as s>${s}</#list>
            <#list s.none as x>never</#list>
            last line without an end
            """;

    @Test
    @Needs("node")
    void evaluates_as_freemarker_does() throws IOException, InterruptedException {
        var texts = List.of(TEMPLATES.split("\n---\n")).stream()
                .map(text -> "<#ftl>\n<#import \"/part.ftl\" as p>\n" + text)
                .toList();
        var templates = Templates.load(Path.of("templates"));
        var content = Product.read(templates);
        var printed = new FormProgram(content, templates).printed(texts, PART, MODEL);
        assertThat(texts).hasSizeGreaterThan(20);
        assertThat(printed)
                .isEqualTo(texts.stream().map(FormLanguageIT::freemarker).toList());
    }

    private static String freemarker(String text) {
        var files = Map.of("t.ftl", bytes(text), "part.ftl", bytes(PART));
        return Templates.of(TemplateFiles.of(files)).render("t.ftl", MODEL);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
