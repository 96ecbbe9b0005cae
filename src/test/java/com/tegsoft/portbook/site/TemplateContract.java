package com.tegsoft.portbook.site;

import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.ShownMembers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What templates may use, found by looking at real values: types, what they offer, and an example of each. */
final class TemplateContract {

    private static final String OWN = "com.tegsoft.portbook.";
    private static final int LONGEST_EXAMPLE = 60;

    /** Something that values of a type offer, as templates call it. */
    record Member(String call, String type) implements Comparable<Member> {
        @Override
        public int compareTo(Member other) {
            return call.compareTo(other.call);
        }
    }

    private final Set<String> hidden = new TreeSet<>();
    private final SortedMap<String, SortedMap<Member, String>> types = new TreeMap<>();
    private final Deque<Object> waiting = new ArrayDeque<>();
    private final Map<Class<?>, Integer> looks = new LinkedHashMap<>();

    /** Looks at a value and at all that it leads to. */
    void add(Object value) {
        wait(value);
        while (!waiting.isEmpty()) {
            look(waiting.remove());
        }
    }

    private void wait(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::wait);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::wait);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::wait);
        } else if (isOwn(value.getClass()) && looks.merge(value.getClass(), 1, Integer::sum) <= 40) {
            waiting.add(value);
        }
    }

    private static boolean isOwn(Class<?> type) {
        return type.getName().startsWith(OWN) && !type.isEnum() && type != Html.class;
    }

    /** Parts of what is shown that templates cannot reach. */
    Set<String> hidden() {
        return hidden;
    }

    private void look(Object value) {
        noteHidden(value.getClass());
        var members = types.computeIfAbsent(name(value.getClass()), type -> new TreeMap<>());
        offered(value.getClass()).forEach(method -> {
            var member = new Member(call(value.getClass(), method), word(method.getGenericReturnType()));
            members.putIfAbsent(member, "");
            declare(method.getGenericReturnType());
            if (method.getParameterCount() == 0) {
                var result = result(method, value);
                members.merge(member, example(result), (old, now) -> old.isEmpty() ? now : old);
                wait(result);
            }
        });
    }

    private void noteHidden(Class<?> type) {
        Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith(OWN))
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !ShownMembers.isShown(method))
                .filter(method -> !Set.of("hashCode", "toString").contains(method.getName()))
                .forEach(method -> hidden.add(name(type) + "." + method.getName()));
    }

    /** What a type offers of which the product may have no value. */
    private void declare(Type type) {
        if (type instanceof ParameterizedType of) {
            Arrays.stream(of.getActualTypeArguments()).forEach(this::declare);
        } else if (type instanceof Class<?> plain && isOwn(plain) && !types.containsKey(name(plain))) {
            var members = new TreeMap<Member, String>();
            types.put(name(plain), members);
            noteHidden(plain);
            offered(plain).forEach(method -> {
                members.put(new Member(call(plain, method), word(method.getGenericReturnType())), "");
                declare(method.getGenericReturnType());
            });
        }
    }

    /** The methods that {@code ModelWrapper} shows and that a template can call with what it has. */
    private static Stream<Method> offered(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .sorted(Comparator.comparing(Method::toGenericString)) // The JVM gives them in any order.
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .filter(method -> ShownMembers.isShown(method) && !method.isBridge() && !method.isSynthetic());
    }

    private static Object result(Method method, Object value) {
        try {
            method.setAccessible(true);
            return Optional.ofNullable(method.invoke(value)).orElse("");
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    private static String call(Class<?> type, Method method) {
        var component = type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.getName().equals(method.getName()) && method.getParameterCount() == 0);
        return component
                ? method.getName()
                : method.getName()
                        + Arrays.stream(method.getParameters())
                                .map(parameter -> parameter.getName())
                                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String example(Object value) {
        var plain = value instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("")
                : value;
        if (plain instanceof Html html) {
            return shortened(html.markup());
        }
        if (plain instanceof Collection<?> collection) {
            return collection.stream()
                    .filter(item -> item instanceof String)
                    .findFirst()
                    .map(item -> shortened((String) item))
                    .orElse("");
        }
        return plain instanceof Map || isOwn(plain.getClass()) ? "" : shortened(plain.toString());
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .replace("`", "'")
                .strip();
        return line.length() <= LONGEST_EXAMPLE ? line : line.substring(0, LONGEST_EXAMPLE - 1) + "…";
    }

    private static String name(Class<?> type) {
        return type.getSimpleName();
    }

    /** A type in the words of a template's author. */
    static String word(Type type) {
        if (type instanceof ParameterizedType of) {
            var parts = of.getActualTypeArguments();
            if (of.getRawType() == Optional.class) {
                return word(parts[0]) + ", may be absent";
            }
            return Map.class.isAssignableFrom((Class<?>) of.getRawType())
                    ? "hash of " + word(parts[1])
                    : "list of " + word(parts[0]);
        }
        var plain = (Class<?>) type;
        if (plain == Html.class) {
            return "markup";
        }
        if (plain.isEnum()) {
            return "one of "
                    + Arrays.stream(plain.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (!plain.isPrimitive() && !plain.getName().startsWith(OWN) && plain != Boolean.class) {
            return "text";
        }
        return Map.of(
                        "boolean", "boolean", "Boolean", "boolean", "int", "number", "long", "number", "double",
                        "number", "short", "number")
                .getOrDefault(plain.getSimpleName(), "`" + plain.getSimpleName() + "`");
    }

    /** A table for each type, in the order of their names. */
    String tables() {
        return types.entrySet().stream()
                .map(type -> "#### " + type.getKey() + "\n\n| member | type | example |\n| --- | --- | --- |\n"
                        + type.getValue().entrySet().stream()
                                .map(member -> "| `%s` | %s | %s |\n"
                                        .formatted(
                                                member.getKey().call(),
                                                member.getKey().type(),
                                                member.getValue().isEmpty() ? "" : "`" + member.getValue() + "`"))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
