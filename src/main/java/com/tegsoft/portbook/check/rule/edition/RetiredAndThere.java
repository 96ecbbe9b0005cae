package com.tegsoft.portbook.check.rule.edition;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.text.RetiredAddress;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.stream.Stream;

/** A page, section or language is retired but still exists. */
@AutoService(Check.class)
public final class RetiredAndThere implements Check {

    @Override
    public String why() {
        return "One link cannot lead to two targets.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "site.yaml",
                "pages: [help]\n",
                "pages: [help]\nretired: {sections: {help#legend: {successor: help}}}\n");
    }

    @Override
    public Example good() {
        return Example.edit(
                "site.yaml",
                "pages: [help]\n",
                "pages: [help]\nretired: {sections: {help#signs: {successor: help#legend}}}\n");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var there = content.addresses();
        return content.site().retired().all().stream()
                .filter(retired -> retired.kind() == RetiredAddress.Kind.LANGUAGE
                        ? there.languages().contains(retired.address())
                        : there.places().contains(retired.address()))
                .map(retired -> new Finding(
                        id(),
                        content.inSite("retired", EnumNames.of(retired.kind()) + "s", retired.address()),
                        "%s `%s` is retired but still exists"
                                .formatted(EnumNames.of(retired.kind()), retired.address()),
                        "delete it under `retired`, or give the existing one another id"));
    }
}
