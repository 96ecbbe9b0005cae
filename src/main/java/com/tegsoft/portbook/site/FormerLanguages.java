package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.Plan.Job;
import com.tegsoft.portbook.site.template.PageKind;
import com.tegsoft.portbook.site.template.PageKind.Dimension;
import com.tegsoft.portbook.text.RetiredAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages in languages that are no longer offered. Each page links to the same page in the current languages; a feed
 * or a PDF is replaced by that of the successor language, because it cannot show links.
 */
record FormerLanguages(List<PageKind> kinds, List<Job> jobs) {

    Stream<Job> jobs(Content content) {
        var retired = content.site().retired();
        return retired.of(RetiredAddress.Kind.LANGUAGE).stream().flatMap(language -> retired.end(language).stream()
                .flatMap(successor -> jobs(language.address(), successor)));
    }

    private Stream<Job> jobs(String former, String successor) {
        return jobs.stream()
                .filter(job -> job.subject(Dimension.LANGUAGE).equals(Optional.of(successor)))
                .filter(job -> SitePaths.language(job.path()).equals(successor))
                .flatMap(job -> at(job, SitePaths.home("", former) + SitePaths.below(job.path())));
    }

    private Stream<Job> at(Job job, String path) {
        if (!job.isHtml()) {
            return Stream.of(new Job(job.kind(), path, job.subject()));
        }
        var address = SitePaths.folder(path);
        return kinds.stream().map(kind -> {
            var subject = Map.of(Dimension.FORMER, address);
            return new Job(kind, Plan.path(kind, subject), subject);
        });
    }
}
