package org.mailboxinventory.report.exposure.law;

/** The facts of one mailbox, asked condition by condition. */
public interface Circumstances {
  /** Whether it holds what the condition speaks of. */
  Answer holds(Condition.Holds condition);

  /** Whether its place is as the condition says. */
  Answer place(Condition.Place condition);

  /** Whether its migration is in one of the states. */
  Answer migration(Condition.MigrationIn condition);

  /** Whether more of its items cannot be read by design than the condition allows. */
  Answer opaque(Condition.OpaqueAbove condition);

  /** Whether a law reaches its content. */
  Answer regimeReaches(Condition.RegimeReaches condition);

  /** Whether a person opened an event of that kind that touches it. */
  Answer event(Condition.EventOpen condition);

  /** Whether a fact of the tenant is as the condition says. */
  Answer tenant(Condition.TenantFact condition);

  /** Whether the bank lists it as a place of card data. */
  Answer cardScope(Condition.CardScope condition);

  /** Whether it has an archive that was not read. */
  Answer archiveUnread();
}
