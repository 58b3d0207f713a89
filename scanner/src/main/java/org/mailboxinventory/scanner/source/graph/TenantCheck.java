package org.mailboxinventory.scanner.source.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * What a tenant lets this identity do.
 *
 * @param trouble why it could not be asked; null when it could
 * @param grants of the permissions that the settings want
 * @param writing permissions in the token that allow more than reading
 * @param concealed the usage report hides whom it speaks of
 */
public record TenantCheck(
    @Nullable SourceException trouble,
    List<Grant> grants,
    Set<String> writing,
    boolean concealed,
    @Nullable Estimate estimate) {
  public TenantCheck {
    grants = List.copyOf(grants);
    writing = new TreeSet<>(writing);
  }

  static TenantCheck failed(SourceException trouble) {
    return new TenantCheck(trouble, List.of(), Set.of(), false, null);
  }
}
