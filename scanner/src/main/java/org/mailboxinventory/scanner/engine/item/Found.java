package org.mailboxinventory.scanner.engine.item;

import java.util.List;
import org.mailboxinventory.report.model.Part;

/** What a body or an attachment holds: its parts, and the values in them. */
record Found(List<Part> parts, ValueCounts counts) {}
