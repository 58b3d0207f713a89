package org.mailboxinventory.scanner.cli.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a fault of ours: classes and stack frames. Messages are left out, since one could
 * hold content.
 */
public final class CrashReport {
  private CrashReport() {}

  /** Writes a report into the working folder, and says where it is and what to do with it. */
  public static String write(Throwable fault) {
    return write(trace(fault));
  }

  public static String write(String trace) {
    String body =
        "mailbox-inventory "
            + Version.text()
            + "\nJava "
            + Runtime.version()
            + "\n"
            + Instant.now()
            + "\n\n"
            + trace;
    try {
      Path file =
          Files.writeString(
              Files.createTempFile(Path.of(""), "mailbox-inventory-fault-", ".txt"), body);
      return "a fault of the program, not of your settings or mail; the report "
          + file
          + " holds no mail content: send it to whoever maintains the program";
    } catch (IOException e) {
      return "a fault of the program, not of your settings or mail, and the report cannot be written here:\n"
          + body;
    }
  }

  static String trace(Throwable fault) {
    StringBuilder text = new StringBuilder();
    @Nullable Throwable at = fault;
    while (at != null) {
      text.append(at.getClass().getName()).append('\n');
      for (StackTraceElement frame : List.of(at.getStackTrace())) {
        text.append("\tat ").append(frame).append('\n');
      }
      at = at.getCause();
      text.append(at == null ? "" : "caused by ");
    }
    return text.toString();
  }
}
