package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.snippet.Details;
import picocli.CommandLine.Option;

/** The options for what is in the header of a snippet. */
final class DetailOptions {

    @Option(names = "--ticket", paramLabel = "TEXT", description = "number of the change, for the header of the file")
    private String ticket = "";

    @Option(names = "--owner", paramLabel = "TEXT", description = "who is responsible, for the header of the file")
    private String owner = "";

    @Option(
            names = "--expires",
            paramLabel = "DATE",
            description = "day on which it is to be removed, like 2027-03-31, for the header of the file")
    private String expires = "";

    /** @throws IllegalArgumentException with what is accepted */
    Details details() {
        return new Details(ticket, owner, expires);
    }
}
