package org.mailboxinventory.scanner.source.files.folder;

/**
 * A name that Java cannot give to a file: it names files in the character set of the process's
 * locale, and under the locale C that is ASCII alone.
 */
public final class UnusableName {
  private static final String UTF_8 = "UTF-8";

  private UnusableName() {}

  /** What is wrong and what helps; {@code what} says which name it is, not how it reads. */
  public static String sentence(String what) {
    String charset = System.getProperty("sun.jnu.encoding", UTF_8);
    return charset.equalsIgnoreCase(UTF_8)
        ? what + " holds characters that no file's name may have; check the path"
        : what
            + " holds characters that the locale of this process does not have (its character set"
            + " is "
            + charset
            + "); start the program by its launcher mailbox-inventory, or set LC_ALL=C.UTF-8, or"
            + " another locale of UTF-8, before java";
  }
}
