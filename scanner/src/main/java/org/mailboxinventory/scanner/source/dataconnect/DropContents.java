package org.mailboxinventory.scanner.source.dataconnect;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What looking through a drop found.
 *
 * @param regions by user with at least one row of mail, the geographies whose pipelines wrote them,
 *     in order; the user is empty where rows name none
 * @param addresses of a user, where a data set about people says it; else the user
 * @param unreadFiles whether there are files that hold no rows, or could not be read to their end
 * @param otherRows how many rows are neither mail nor other items
 */
public record DropContents(
    Map<String, Set<String>> regions,
    UnaryOperator<String> addresses,
    boolean unreadFiles,
    long otherRows) {}
