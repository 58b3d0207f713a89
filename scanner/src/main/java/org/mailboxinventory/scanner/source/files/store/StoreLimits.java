package org.mailboxinventory.scanner.source.files.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How far the reading of Outlook stores may go.
 *
 * @param folder gives an empty folder for what is temporary, where one is needed
 * @param timeout how long one answer may take: a list, a message, a piece of an attachment
 * @param megabytes the heap of a process
 */
public record StoreLimits(Supplier<Path> folder, Duration timeout, int megabytes) {
  private static final int MEGABYTES = 512;

  /** With a heap that suits common machines. */
  public static StoreLimits of(Supplier<Path> folder, Duration timeout) {
    return new StoreLimits(folder, timeout, MEGABYTES);
  }
}
