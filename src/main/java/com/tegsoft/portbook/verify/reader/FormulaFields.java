package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import java.util.Optional;

/** How a setting is computed, in the fields that all data of the site have for it. */
public final class FormulaFields {

    private FormulaFields() {}

    /** Reads {@code from}, {@code step}, {@code offset} and, of ports that are counted, {@code count} and {@code each}. */
    public static Formula read(JsonObject fields) {
        var of = fields.has("count") ? Optional.of(new Id(fields.text("count"))) : Optional.<Id>empty();
        var count = fields.has("each")
                ? Optional.of(new Formula.Count(of, fields.number("each")))
                : Optional.<Formula.Count>empty();
        return new Formula(new Id(fields.text("from")), fields.number("step"), fields.number("offset"), count);
    }
}
