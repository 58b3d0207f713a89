package org.mailboxinventory.report.exposure.law;

import java.util.Set;

/**
 * Whom a rule binds; an empty set binds whoever it is.
 *
 * @param home the entity's home is one of these countries
 * @param kinds it is one of these kinds, as in {@code bank}, {@code nbfc}
 * @param presence it has a branch or company in one of these countries, or its home there
 * @param significantFiduciary only a significant data fiduciary
 */
public record Entity(
    Set<String> home, Set<String> kinds, Set<String> presence, boolean significantFiduciary) {
  public Entity {
    home = Set.copyOf(home);
    kinds = Set.copyOf(kinds);
    presence = Set.copyOf(presence);
  }
}
