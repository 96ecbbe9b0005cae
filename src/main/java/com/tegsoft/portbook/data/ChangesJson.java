package com.tegsoft.portbook.data;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.change.AttackSurface;
import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.Edit;
import com.tegsoft.portbook.change.Opening;
import com.tegsoft.portbook.change.Peer;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.json.JsonLayout;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.yaml.EnumNames;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Differences between editions as JSON; {@code data/changes.schema.json} describes it. */
@AutoService(DataFormat.class)
public final class ChangesJson implements DataFormat {

    private static final String SCHEMA = "changes.schema.json";

    /** What has changed since each earlier edition. */
    @Override
    public Stream<DataFile> files(Content content) {
        var since = content.history().since();
        var json = JsonLayout.FIELDS.write(document(content, since));
        return Stream.of(
                new DataFile(
                        SitePaths.data("changes.json"), json.getBytes(StandardCharsets.UTF_8), ChangeLine.all(since)),
                DataFile.schema(SCHEMA));
    }

    private static Map<String, Object> document(Content content, List<Since> since) {
        var json = new LinkedHashMap<String, Object>();
        json.put("$schema", SCHEMA);
        json.put("product", content.matrix().product());
        json.put("edition", content.matrix().edition().toString());
        json.put(
                "since",
                since.stream().map(one -> document(one, impact(content))).toList());
        return json;
    }

    /** One difference, for programs. */
    public static String write(Changes changes) {
        return JsonLayout.FIELDS.write(document(new Since(changes, List.of()), id -> Optional.empty())) + "\n";
    }

    /** What stops working while a service is closed, in the source language. */
    private static Function<Id, Optional<String>> impact(Content content) {
        return id -> content.sourceTexts().flatMap(texts -> texts.find("services." + id + ".closed"));
    }

    private static Map<String, Object> document(Since since, Function<Id, Optional<String>> impact) {
        var changes = since.changes();
        var json = new LinkedHashMap<String, Object>();
        json.put("edition", changes.before().edition().toString());
        json.put("effectiveDate", changes.effective().toString());
        json.put("surface", surface(changes));
        json.put(
                "changes",
                changes.flows().stream()
                        .map(change -> change(since, change, impact))
                        .toList());
        json.put(
                "facts",
                changes.edits().stream()
                        .flatMap(edit -> edit.fields().stream().map(field -> fact(edit, field)))
                        .toList());
        return json;
    }

    private static Map<String, Object> surface(Changes changes) {
        var json = new LinkedHashMap<String, Object>();
        json.put("before", surface(AttackSurface.of(changes.before())));
        json.put("after", surface(AttackSurface.of(changes.after())));
        return json;
    }

    private static Map<String, Object> surface(AttackSurface surface) {
        var json = new LinkedHashMap<String, Object>();
        json.put("anyone", surface.anyone());
        json.put("named", surface.named());
        json.put("outbound", surface.outbound());
        return json;
    }

    private static Map<String, Object> change(Since since, Change change, Function<Id, Optional<String>> impact) {
        var json = new LinkedHashMap<String, Object>();
        json.put("service", change.service().value());
        json.put("kind", EnumNames.of(change.kind()));
        json.put(
                "disposition", change.dispositions().stream().map(EnumNames::of).toList());
        since.due(change).ifPresent(date -> json.put("effectiveDate", date.toString()));
        impact.apply(change.service()).ifPresent(text -> json.put("impact", text));
        change.before().ifPresent(opening -> json.put("before", opening(opening)));
        change.after().ifPresent(opening -> json.put("after", opening(opening)));
        json.put("opens", change.opens().stream().map(ChangesJson::opening).toList());
        json.put("closes", change.closes().stream().map(ChangesJson::opening).toList());
        return json;
    }

    private static Map<String, Object> opening(Opening opening) {
        var json = new LinkedHashMap<String, Object>();
        json.put("service", opening.service().value());
        json.put("direction", EnumNames.of(opening.direction()));
        json.putAll(PortFields.of(opening.port()).json());
        json.put("ends", opening.ends().stream().map(Peer::toString).toList());
        return json;
    }

    private static Map<String, Object> fact(Edit edit, Edit.Field field) {
        var json = new LinkedHashMap<String, Object>();
        json.put("section", edit.section());
        json.put("id", edit.id());
        json.put("field", field.path());
        json.put("before", field.before());
        json.put("after", field.after());
        return json;
    }
}
