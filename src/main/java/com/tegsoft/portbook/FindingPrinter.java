package com.tegsoft.portbook;

import com.tegsoft.portbook.finding.JsonPrinter;
import com.tegsoft.portbook.finding.TextPrinter;

/** The forms in which findings are printed. */
enum FindingPrinter {
    TEXT {
        @Override
        void print(Build.Outcome.Refused refused, Terminal terminal) {
            terminal.out().print(TextPrinter.print(refused.findings(), refused.sources(), terminal.colour()));
            terminal.out().flush();
        }
    },
    JSON {
        @Override
        void print(Build.Outcome.Refused refused, Terminal terminal) {
            terminal.out().print(JsonPrinter.print(refused.findings()));
            terminal.out().flush();
        }
    };

    abstract void print(Build.Outcome.Refused refused, Terminal terminal);

    /** As options write it. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
