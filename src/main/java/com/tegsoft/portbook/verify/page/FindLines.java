package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.path.SitePaths;
import java.util.stream.Stream;

/** The find box: in the header of a page, or with examples in the overview. */
record FindLines(PageTexts texts) {

    void add(PageLines page) {
        box(page, PageLines.UNSEEN, texts.ui("find.label"));
    }

    void addLarge(PageLines page) {
        box(page, "", " ");
        page.add(PageLines.hiding("tries") + " " + texts.ui("find.try"));
        examples().forEach(page::add);
    }

    /** @param mark whether the label is said only */
    private void box(PageLines page, String mark, String placeholder) {
        page.add(texts.ui("find.label") + mark)
                .add("{input=search} {placeholder=" + placeholder + "} /")
                .add(PageTexts.link(texts.ui("find.all"), texts.home() + SitePaths.ALL_PORTS)
                        + PageLines.WITHOUT_SCRIPT);
    }

    /** The first port, the first host and the last purpose. */
    private Stream<String> examples() {
        return Stream.of(
                        matrix().services().values().stream()
                                .limit(1)
                                .map(service ->
                                        service.listeners().get(0).port().toString()),
                        matrix().hosts().values().stream().limit(1).map(Host::name),
                        matrix().purposes().keySet().stream()
                                .skip(Math.max(0, matrix().purposes().size() - 1))
                                .map(id -> texts.name(IdKind.PURPOSE, id)))
                .flatMap(some -> some);
    }

    private Matrix matrix() {
        return texts.matrix();
    }
}
