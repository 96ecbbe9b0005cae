package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.yaml.Shape;
import java.util.stream.Collectors;

/** The keys of the headers as tables in Markdown. */
public final class HeaderTables {

    private HeaderTables() {}

    public static String page() {
        return header(PageHeader.SHAPE);
    }

    public static String platform() {
        return header(PlatformHeader.PLATFORM);
    }

    public static String variant() {
        return header(PlatformHeader.VARIANT);
    }

    private static String header(Shape.Fields shape) {
        return "| key | what it says | values |\n| --- | --- | --- |\n"
                + shape.fields().entrySet().stream()
                        .map(field -> "| `%s`%s | %s | %s |\n"
                                .formatted(
                                        field.getKey(),
                                        field.getValue().required() ? "" : " (may be left out)",
                                        field.getValue().shape().about(),
                                        values(field.getValue().shape())))
                        .collect(Collectors.joining());
    }

    private static String values(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return values(list.item());
        }
        return shape instanceof Shape.Choice choice
                ? choice.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(" "))
                : "";
    }
}
