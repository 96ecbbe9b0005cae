package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** One thing that is often wrong with port tables. Named for the defect, as the checks are. */
public interface ImportRule {

    /** Name for findings: {@code UndefinedTerm} is {@code undefined-term}. */
    default String id() {
        return Check.id(getClass());
    }

    /** Why the defect matters; a rule with the name of a check shares its reason. */
    default String why() {
        return Checks.find(id()).orElseThrow().why();
    }

    /** What is wrong. */
    Stream<Finding> find(PortPage page);
}
