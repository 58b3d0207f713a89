package org.mailboxinventory.scanner.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar says. */
final class Version implements IVersionProvider {
  private static final String UNPACKAGED = "unpackaged";

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKAGED : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"mailbox-inventory " + text(), "Java " + Runtime.version()};
  }
}
