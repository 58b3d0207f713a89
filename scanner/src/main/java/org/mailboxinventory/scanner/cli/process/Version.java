package org.mailboxinventory.scanner.cli.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it down. */
public final class Version implements IVersionProvider {
  private static final String RESOURCE = "/org/mailboxinventory/scanner/cli/version.txt";

  public static String text() {
    try (InputStream stream = Version.class.getResourceAsStream(RESOURCE)) {
      return stream == null
          ? "unpackaged"
          : new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's version cannot be read", e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"mailbox-inventory " + text(), "Java " + Runtime.version()};
  }
}
