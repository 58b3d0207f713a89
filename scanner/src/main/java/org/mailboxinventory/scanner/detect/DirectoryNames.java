package org.mailboxinventory.scanner.detect;

import java.util.Collection;
import org.mailboxinventory.scanner.detect.name.ListedNames;

/**
 * Names of people that a scan knows from a directory, and finds wherever they are written. They are
 * held as hashes of their words, in memory alone.
 */
public final class DirectoryNames {
  private static final DirectoryNames NONE = new DirectoryNames(ListedNames.none());

  private final ListedNames listed;

  private DirectoryNames(ListedNames listed) {
    this.listed = listed;
  }

  /** No names. */
  public static DirectoryNames none() {
    return NONE;
  }

  /** These names, of two words or more each; in which order first and last name stand is one. */
  public static DirectoryNames of(Collection<String> names) {
    return new DirectoryNames(ListedNames.of(names));
  }

  ListedNames listed() {
    return listed;
  }
}
