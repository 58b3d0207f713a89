package org.mailboxinventory.scanner.cli.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jline.utils.Signals;

/**
 * The window that standard error is shown in, as far as the launcher told: Java cannot tell whether
 * there is one.
 *
 * @param present whether a line can be drawn again and again
 * @param width of the window in columns, now
 * @param charset of what is printed into it
 */
record Terminal(boolean present, IntSupplier width, Charset charset) {
  private static final int USUAL = 80;
  private static final int NARROWEST = 10;
  private static final String PREFIX = "mailbox-inventory.";

  /** None, or one of the usual width. */
  static Terminal usual(boolean present) {
    return new Terminal(present, () -> USUAL, StandardCharsets.UTF_8);
  }

  /** That of the process. */
  static Terminal ofProcess() {
    Width width = new Width(Integer.getInteger(PREFIX + "columns", USUAL));
    boolean present = Boolean.getBoolean(PREFIX + "terminal");
    if (present) {
      Signals.register("WINCH", width::ask);
    }
    return new Terminal(present, width, charset(System.getProperty(PREFIX + "charset")));
  }

  int columns() {
    return Math.max(NARROWEST, width.getAsInt());
  }

  private static Charset charset(String name) {
    try {
      return name == null || name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.US_ASCII;
    }
  }

  /** The width that the terminal says, asked again when the window changes. */
  private static final class Width implements IntSupplier {
    private volatile int columns;

    Width(int columns) {
      this.columns = columns > 0 ? columns : USUAL;
    }

    @Override
    public int getAsInt() {
      return columns;
    }

    /** Where it does not answer, the width stays as it was. */
    private void ask() {
      try {
        Process stty =
            new ProcessBuilder("stty", "size")
                .redirectInput(new File("/dev/tty"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(stty.getInputStream().readNBytes(32), StandardCharsets.US_ASCII);
        if (!stty.waitFor(1, TimeUnit.SECONDS)) {
          stty.destroyForcibly();
        }
        String[] size = said.strip().split(" ", -1);
        if (size.length == 2 && size[1].matches("[1-9]\\d{0,4}")) {
          columns = Integer.parseInt(size[1]);
        }
      } catch (IOException e) {
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
