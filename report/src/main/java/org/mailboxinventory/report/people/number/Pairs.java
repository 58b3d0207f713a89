package org.mailboxinventory.report.people.number;

/** Pairs in ascending order of their first numbers, which {@link #get} tells. */
public interface Pairs extends Numbers {
  /** The second number of the pair it stands at. */
  long second();
}
