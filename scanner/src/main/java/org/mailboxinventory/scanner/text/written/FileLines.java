package org.mailboxinventory.scanner.text.written;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;

/**
 * Files that were written into a text as lines of letters: by uuencode, which is undone, by yEnc
 * and by BinHex, which are only known.
 */
public final class FileLines {
  private static final Sign BEGIN = new Sign("begin ");
  private static final Sign YENC = new Sign("=ybegin ");
  private static final Sign YENC_END = new Sign("=yend ");
  private static final Sign BINHEX = new Sign("(This file must be converted with BinHex");

  /** More files of one text stay in it. */
  private static final int MOST = 1_000;

  private FileLines() {}

  /**
   * A file.
   *
   * @param content as it was before it was written as letters; else its lines
   * @param unreadable why it cannot be read; null when it can
   * @param whole whether its end was there
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a text, compared by none
  public record File(String name, byte[] content, @Nullable Reason unreadable, boolean whole) {}

  /** A text with its files cut out. */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a text, compared by none
  public record CutOut(byte[] rest, List<File> files) {
    /** Whether the end of each file was there. */
    public boolean whole() {
      return files.stream().allMatch(File::whole);
    }
  }

  /** Where a file's lines are, and the file. */
  private record Found(int from, int to, File file) {}

  /** Whether a text begins with a file, after white space at most. */
  public static boolean begin(byte[] head) {
    int at = 0;
    while (at < head.length && head[at] <= ' ' && head[at] >= 0) {
      at++;
    }
    return YENC.isAt(head, at) || BINHEX.isAt(head, at) || Uuencode.name(head, at) != null;
  }

  /** Cuts out the files whose lines begin lines of the text. */
  public static CutOut cutOut(byte[] text) {
    List<Sign> others =
        Stream.of(YENC, BINHEX).filter(sign -> sign.nextLine(text, 0) >= 0).toList();
    Found found = next(text, 0, others);
    if (found == null) {
      return new CutOut(text, List.of());
    }
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    List<File> files = new ArrayList<>();
    int at = 0;
    for (; found != null && files.size() < MOST; found = next(text, at, others)) {
      rest.write(text, at, found.from - at);
      files.add(found.file);
      at = found.to;
    }
    rest.write(text, at, text.length - at);
    return new CutOut(rest.toByteArray(), List.copyOf(files));
  }

  private static @Nullable Found next(byte[] text, int from, List<Sign> others) {
    Found first = uuencoded(text, from);
    for (Sign sign : others) {
      int at = sign.nextLine(text, from);
      if (at >= 0 && (first == null || at < first.from)) {
        first = unknown(text, at, sign == YENC ? YENC_END.nextLine(text, at) : -1);
      }
    }
    return first;
  }

  private static Found unknown(byte[] text, int from, int end) {
    int to = end < 0 ? text.length : Math.min(text.length, Uuencode.lineEnd(text, end) + 1);
    byte[] lines = Arrays.copyOfRange(text, from, to);
    return new Found(from, to, new File("", lines, Reason.UNSUPPORTED, true));
  }

  private static @Nullable Found uuencoded(byte[] text, int from) {
    for (int at = BEGIN.nextLine(text, from); at >= 0; at = BEGIN.nextLine(text, at + 1)) {
      String name = Uuencode.name(text, at);
      if (name != null) {
        Uuencode lines = new Uuencode(text, Uuencode.lineEnd(text, at) + 1);
        if (lines.read()) {
          return new Found(at, lines.end(), new File(name, lines.content(), null, lines.isWhole()));
        }
      }
    }
    return null;
  }
}
