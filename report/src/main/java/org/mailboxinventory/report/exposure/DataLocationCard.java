package org.mailboxinventory.report.exposure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document of the provider says of the place of the tenant's mail: the Data Location Card of
 * the admin centre, or the Product Terms.
 *
 * @param current code of the geography where it is kept; null when the document does not say
 * @param committed code of the geography where the provider committed to keep it; null when it
 *     committed to none
 * @param document what it is called
 * @param date of the document, or of the day when it was read
 */
public record DataLocationCard(
    @Nullable String current, @Nullable String committed, String document, LocalDate date) {}
