/**
 * One request to Graph with its retries, limits and pages. In: a request. Out: JSON, a stream, or a
 * failure with its reason. It knows nothing of mail.
 */
@NullMarked
package org.mailboxinventory.scanner.source.graph.request;

import org.jspecify.annotations.NullMarked;
