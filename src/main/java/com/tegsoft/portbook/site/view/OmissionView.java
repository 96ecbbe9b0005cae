package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.snippet.Omission;
import com.tegsoft.portbook.yaml.EnumNames;

/**
 * What a platform cannot express, as a page says it.
 *
 * @param transport {@code TCP}
 * @param range {@code 443}
 * @param net one network of the other side, or a name
 * @param lack why it cannot, in the page's language
 */
@Shown
public record OmissionView(LinkView service, String transport, String range, String net, String lack) {

    static OmissionView of(Omission omission, LanguageView language) {
        var id = new Id(omission.service());
        return new OmissionView(
                new LinkView(
                        omission.service(),
                        language.nameOf("services", id),
                        language.home() + SitePaths.of(IdKind.SERVICE, id)),
                omission.port().transport().toString(),
                omission.port().shown(),
                omission.place(),
                language.t("lack." + EnumNames.of(omission.lack().orElseThrow())));
    }
}
