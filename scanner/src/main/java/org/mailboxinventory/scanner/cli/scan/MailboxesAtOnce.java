package org.mailboxinventory.scanner.cli.scan;

import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.SourceIdentity;

/** How many mailboxes a scan reads at the same time. */
public final class MailboxesAtOnce {
  private MailboxesAtOnce() {}

  /**
   * Files keep the processors busy; a service is waited for, so more mailboxes are read at once.
   */
  static int of(SourceIdentity identity, Settings.Throttle throttle) {
    return identity.kind().equals("graph")
        ? ofTenant(throttle)
        : Runtime.getRuntime().availableProcessors();
  }

  /** Those of a tenant. */
  public static int ofTenant(Settings.Throttle throttle) {
    return Math.min(throttle.overall(), Runtime.getRuntime().availableProcessors() * 4);
  }
}
