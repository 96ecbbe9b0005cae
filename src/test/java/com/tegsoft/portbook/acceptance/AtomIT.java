package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feeds of the built site, before a validator of Atom (RFC 4287) that is not ours. */
@Needs("ruby")
class AtomIT {

    private static final List<String> LANGUAGES = List.of("en", "tr", "de", "ar");

    /** What is wrong, what it is done with, and what the validator must say of it. */
    private static final String BROKEN = """
            no title           | <title>[^<]*</title>        |                         | MissingTag: tag <title>
            a misspelt title   | <title>                     | <titel>                 | NotExpectedTag
            an unknown element | <entry>                     | <entry><colour/>        | NotExpectedTag
            no id              | <id>[^<]*</id>              |                         | MissingTag: tag <id>
            no day             | <updated>[^<]*</updated>    |                         | MissingTag: tag <updated>
            an hour too late   | T00:00:00Z                  | T25:00:00Z              | NotAvailableValue
            a day in words     | <updated>[^<]*              | <updated>today          | NotAvailableValue
            nobody's name      | <name>[^<]*</name>          |                         | MissingTag: tag <name>
            a link to nowhere  | <link rel="self" [^>]*>     | <link rel="self"/>      | MissingAttribute
            a strange summary  | type="text"                 | type="words"            | NotAvailableValue
            two titles         | <title>                     | <title>x</title><title> | TooMuchTag
            another namespace  | 2005/Atom                   | 2006/Atom               | NS
            the end is missing | </feed>                     |                         | NotWellFormed
            """;

    @Test
    void every_feed_is_valid() throws Exception {
        var feeds = LANGUAGES.stream()
                .map(language -> Site.ofProduct().folder().resolve(language + "/feed.xml"))
                .toList();
        assertThat(verdicts(feeds)).hasSameSizeAs(feeds).allSatisfy((feed, verdict) -> assertThat(verdict)
                .isEqualTo("valid"));
    }

    @Test
    void the_validator_is_awake(@TempDir Path folder) throws Exception {
        var feed = Site.ofProduct().read("tr/feed.xml");
        var broken = BROKEN.lines().map(line -> line.split("\\|")).toList();
        for (var how : broken) {
            var text = feed.replaceFirst(how[1].strip(), how[2].strip());
            assertThat(text).as(how[0]).isNotEqualTo(feed);
            Files.writeString(folder.resolve(how[0].strip()), text);
        }
        var verdicts = verdicts(
                broken.stream().map(how -> folder.resolve(how[0].strip())).toList());
        assertThat(broken).allSatisfy(how -> assertThat(verdicts.get(folder.resolve(how[0].strip())))
                .as(how[0])
                .contains(how[3].strip().replaceFirst("(?=:|$)", "Error")));
    }

    private static Map<Path, String> verdicts(List<Path> feeds) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("ruby", "src/test/ruby/atom.rb"));
        feeds.forEach(feed -> command.add(feed.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var verdicts = process.inputReader()
                .lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(line -> Path.of(line[0]), line -> line[1]));
        assertThat(process.waitFor()).isZero();
        return verdicts;
    }
}
