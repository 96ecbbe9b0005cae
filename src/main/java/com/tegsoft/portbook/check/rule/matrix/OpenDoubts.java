package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions that the matrix has not answered yet, by the ids of the texts that would be part of the answer. */
public final class OpenDoubts {

    private static final List<Check> ASKING = List.of(
            new ClearText(),
            new ExposedService(),
            new MissingTransport(),
            new MistypedPort(),
            new NearMissPort(),
            new OtherSource(),
            new UnregisteredPort(),
            new WideRange(),
            new SharedAddress(),
            new SimilarHostName(),
            new UnpublishableAddress());

    private static final Pattern ANSWER = Pattern.compile("`because: \\[([a-z-]+)]`");

    private OpenDoubts() {}

    public static Set<String> texts(Content content) {
        var findings = ASKING.stream().flatMap(check -> check.find(content)).toList();
        return Stream.of("services", "hosts")
                .flatMap(
                        section -> new Declared(content, section).ids().stream().flatMap(id -> findings.stream()
                                .filter(finding -> isAt(
                                        finding,
                                        content.matrixTree()
                                                .deepest(section, id)
                                                .at()))
                                .flatMap(OpenDoubts::answers)
                                .map(doubt -> "%s.%s.because.%s".formatted(section, id, doubt))))
                .collect(Collectors.toSet());
    }

    private static boolean isAt(Finding finding, Location place) {
        return Stream.concat(Stream.of(finding.at()), finding.related().stream().map(Finding.Related::at))
                .anyMatch(at ->
                        at.file().equals(place.file()) && at.line() >= place.line() && at.line() <= place.endLine());
    }

    private static Stream<String> answers(Finding finding) {
        return ANSWER.matcher(finding.help()).results().map(answer -> answer.group(1));
    }
}
