package com.tegsoft.portbook.content;

import com.tegsoft.portbook.matrix.Edition;
import java.time.LocalDate;

/**
 * An edition as a commit has it.
 *
 * @param commit the first digits of its name
 * @param day when it was committed
 */
public record RecordedEdition(Edition edition, String commit, LocalDate day) {}
