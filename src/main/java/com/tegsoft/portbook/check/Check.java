package com.tegsoft.portbook.check;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One thing that must be true of the content. Named for the defect, so that "no unknown purpose" reads well.
 *
 * <p>A check that only documents what the readers of files or pages report keeps the default {@link #find}.
 */
public interface Check {

    /** Name for findings and {@code explain}: {@code UnknownPurpose} is {@code unknown-purpose}. */
    default String id() {
        return id(getClass());
    }

    /** The name of a defect, derived from the class that is named after it. */
    static String id(Class<?> defect) {
        return defect.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Why the defect matters, in a sentence or two. */
    String why();

    /** An edit of the sample content that this check rejects, and no other check does. */
    Example bad();

    /** A similar edit that is correct. */
    Example good();

    /** Whether the check reports missing things, which is unreliable while a part of the content could not be read. */
    default boolean needsWhole() {
        return false;
    }

    /** What is wrong. */
    default Stream<Finding> find(Content content) {
        var ofPages = content.pages().stream().flatMap(page -> page.faults().stream());
        return Stream.concat(content.faults().stream(), ofPages)
                .filter(finding -> finding.check().equals(id()));
    }

    /** All findings of all checks, without those of this check that only repeat what another has found. */
    default List<Finding> withoutConsequences(List<Finding> findings) {
        return findings;
    }
}
