package com.tegsoft.portbook.build;

import com.tegsoft.portbook.publish.Written;
import java.util.List;

/** What a build ends with. */
public sealed interface BuildResult {

    /** Nothing was written. */
    record Refused(CheckResult reasons) implements BuildResult {}

    /**
     * The site is on the disk.
     *
     * @param omissions what the snippets of some platforms lack, for people
     */
    record Published(Written written, List<String> omissions) implements BuildResult {
        public Published {
            omissions = List.copyOf(omissions);
        }
    }
}
