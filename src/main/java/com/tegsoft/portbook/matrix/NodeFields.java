package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.yaml.EnumNames;
import com.tegsoft.portbook.yaml.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a mapping whose form has been checked already. */
record NodeFields(Node node) {

    String text(String field) {
        return optionalText(field).orElseThrow(() -> new IllegalStateException("unchecked field " + field));
    }

    Optional<String> optionalText(String field) {
        return node.entry(field).map(entry -> ((Node.Scalar) entry.value()).text());
    }

    Id id(String field) {
        return new Id(text(field));
    }

    Optional<Id> optionalId(String field) {
        return optionalText(field).map(Id::new);
    }

    <E extends Enum<E>> E word(String field, Class<E> type) {
        return EnumNames.parse(type, text(field));
    }

    <E extends Enum<E>> Optional<E> optionalWord(String field, Class<E> type) {
        return optionalText(field).map(word -> EnumNames.parse(type, word));
    }

    Stream<String> texts(String field) {
        return items(field).map(item -> ((Node.Scalar) item).text());
    }

    <E extends Enum<E>> Set<E> words(String field, Class<E> type) {
        return texts(field).map(word -> EnumNames.parse(type, word)).collect(Collectors.toUnmodifiableSet());
    }

    List<Id> ids(String field) {
        return texts(field).map(Id::new).toList();
    }

    Stream<Node> items(String field) {
        return node.entry(field).stream()
                .flatMap(entry ->
                        entry.value() instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.empty());
    }

    Stream<Node.Entry> entries(String field) {
        return node.entry(field).stream()
                .flatMap(entry ->
                        entry.value() instanceof Node.Mapping mapping ? mapping.entries().stream() : Stream.empty());
    }

    /** The values of a mapping by id, in the order of the file. */
    static <V> Map<Id, V> map(Stream<Node.Entry> entries, BiFunction<Id, NodeFields, V> value) {
        var map = new LinkedHashMap<Id, V>();
        entries.forEach(entry -> {
            var id = new Id(entry.key().text());
            map.put(id, value.apply(id, new NodeFields(entry.value())));
        });
        return Collections.unmodifiableMap(map);
    }
}
