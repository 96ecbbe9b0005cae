package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.snippet.AddressTranslation;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.Omission;
import com.tegsoft.portbook.snippet.PermitEntry;
import com.tegsoft.portbook.snippet.PermitRow;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.PortObject;
import com.tegsoft.portbook.snippet.PortProbes;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Snippet;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Page;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;

/**
 * What templates may call: methods of the types that are shown, as far as they lead to nothing else of the project. {@code getClass()} and
 * what else Java gives every object is not among them, for it leads to every class there is.
 */
public final class ShownMembers {

    private static final String OWN = "com.tegsoft.portbook.";

    /** Types of other packages that are shown as if they were marked with {@link Shown}. */
    private static final Set<Class<?>> TYPES = Set.of(
            AddressTranslation.class,
            Group.class,
            Net.class,
            Omission.class,
            PermitEntry.class,
            PermitRow.class,
            Platform.class,
            PortObject.class,
            PortProbes.class,
            Scope.class,
            Snippet.class,
            Language.class,
            Page.Section.class);

    /** What records and comparable values declare for Java's sake. */
    private static final Set<String> FOR_JAVA = Set.of("equals", "hashCode", "toString", "compareTo");

    private ShownMembers() {}

    public static boolean isShown(Method method) {
        return isShown(method.getDeclaringClass())
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !FOR_JAVA.contains(method.getName())
                && leadsToShown(method.getGenericReturnType())
                && Arrays.stream(method.getGenericParameterTypes()).allMatch(ShownMembers::leadsToShown);
    }

    private static boolean isShown(Class<?> type) {
        var outer = type.getDeclaringClass();
        return type.isAnnotationPresent(Shown.class) || TYPES.contains(type) || (outer != null && isShown(outer));
    }

    private static boolean leadsToShown(Type type) {
        if (type instanceof ParameterizedType of) {
            return Arrays.stream(of.getActualTypeArguments()).allMatch(ShownMembers::leadsToShown);
        }
        return type instanceof Class<?> plain
                && (plain == Html.class || plain.isEnum() || isShown(plain) || isPlain(plain));
    }

    /** Texts, numbers and the like; of another library's types only what {@code toString} says is seen. */
    private static boolean isPlain(Class<?> type) {
        return !type.getName().startsWith(OWN);
    }
}
