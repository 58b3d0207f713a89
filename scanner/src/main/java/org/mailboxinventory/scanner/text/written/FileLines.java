package org.mailboxinventory.scanner.text.written;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;

/**
 * Files that were written into a text as lines of letters: by uuencode, which is undone, by yEnc
 * and by BinHex, which are only known. What lies around their lines stays in the text.
 */
public final class FileLines {
  private static final Sign YENC = new Sign("=ybegin ");
  private static final Sign YENC_END = new Sign("=yend ");

  /** More files of one text stay in it. */
  private static final int MOST = 1_000;

  private final byte[] text;
  private final List<Ahead> kinds;

  private FileLines(byte[] text) {
    this.text = text;
    this.kinds =
        List.of(new Ahead(this::uuencoded), new Ahead(this::yenc), new Ahead(this::binHex));
  }

  /**
   * A file.
   *
   * @param content as it was before it was written as letters; empty when it cannot be read
   * @param length of the content; of its lines when it cannot be read
   * @param unreadable why it cannot be read; null when it can
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a text, compared by none
  public record File(String name, byte[] content, int length, @Nullable Reason unreadable) {}

  /**
   * A text with its files cut out.
   *
   * @param missing why some file is not among them, or not all of it; null when none is missing
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a text, compared by none
  public record CutOut(byte[] rest, List<File> files, @Nullable Reason missing) {}

  /** Where a file's lines are, the file, and whether its end is there. */
  private record Found(int from, int to, File file, boolean whole) {}

  /** The next file of one kind, which is looked for anew only behind where it begins. */
  private static final class Ahead {
    private final IntFunction<@Nullable Found> search;
    private @Nullable Found found;
    private boolean over;

    Ahead(IntFunction<@Nullable Found> search) {
      this.search = search;
    }

    @Nullable Found next(int from) {
      if (!over && (found == null || found.from < from)) {
        found = search.apply(from);
        over = found == null;
      }
      return found;
    }
  }

  /** Whether a text begins with a file, after white space at most. */
  public static boolean begin(byte[] head) {
    int at = 0;
    while (at < head.length && head[at] <= ' ' && head[at] >= 0) {
      at++;
    }
    return YENC.isAt(head, at) || BinHex.isAnnounced(head, at) || Uuencode.name(head, at) != null;
  }

  /** Cuts out the files whose lines begin lines of the text. */
  public static CutOut cutOut(byte[] text) {
    return new FileLines(text).cutOut();
  }

  private CutOut cutOut() {
    Found found = next(0);
    if (found == null) {
      return new CutOut(text, List.of(), null);
    }
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    List<File> files = new ArrayList<>();
    boolean whole = true;
    int at = 0;
    for (; found != null && files.size() < MOST; found = next(at)) {
      rest.write(text, at, found.from - at);
      files.add(found.file);
      whole &= found.whole;
      at = found.to;
    }
    rest.write(text, at, text.length - at);
    Reason missing = whole ? null : Reason.CORRUPT;
    return new CutOut(
        rest.toByteArray(), List.copyOf(files), found == null ? missing : Reason.TOO_MANY_PARTS);
  }

  private @Nullable Found next(int from) {
    Found first = null;
    for (Ahead kind : kinds) {
      Found found = kind.next(from);
      first = found != null && (first == null || found.from < first.from) ? found : first;
    }
    return first;
  }

  private @Nullable Found uuencoded(int from) {
    Sign sign = Uuencode.SIGN;
    int at = sign.nextLine(text, from, text.length);
    for (; at >= 0; at = sign.nextLine(text, at + 1, text.length)) {
      String name = Uuencode.name(text, at);
      if (name != null) {
        Uuencode lines = new Uuencode(text, Lines.next(text, Lines.end(text, at)));
        if (lines.read()) {
          byte[] content = lines.content();
          File file = new File(name, content, content.length, null);
          return new Found(at, lines.end(), file, lines.isWhole());
        }
      }
    }
    return null;
  }

  /** Its first line alone where no last one follows before the next file's. */
  private @Nullable Found yenc(int from) {
    int at = YENC.nextLine(text, from, text.length);
    if (at < 0) {
      return null;
    }
    int another = YENC.nextLine(text, at + 1, text.length);
    int end = YENC_END.nextLine(text, at, another < 0 ? text.length : another);
    int last = Lines.end(text, end < 0 ? at : end);
    return unknown(at, Lines.next(text, last), end >= 0);
  }

  private @Nullable Found binHex(int from) {
    BinHex lines = BinHex.next(text, from);
    return lines == null ? null : unknown(lines.from(), lines.to(), lines.whole());
  }

  private static Found unknown(int from, int to, boolean whole) {
    File file = new File("", new byte[0], to - from, Reason.UNSUPPORTED);
    return new Found(from, to, file, whole);
  }
}
