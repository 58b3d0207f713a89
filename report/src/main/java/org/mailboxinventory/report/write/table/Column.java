package org.mailboxinventory.report.write.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A heading, and the cell below it: a number, or what its text says; null is an empty cell. */
public record Column<R>(String heading, Function<R, @Nullable Object> cell) {}
