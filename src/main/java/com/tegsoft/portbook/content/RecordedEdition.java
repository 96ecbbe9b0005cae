package com.tegsoft.portbook.content;

import com.tegsoft.portbook.matrix.Edition;
import java.time.LocalDate;

/**
 * An edition as it is in a commit.
 *
 * @param commit the first digits of its hash
 * @param day the date of the commit
 */
public record RecordedEdition(Edition edition, String commit, LocalDate day) {}
