package org.mailboxinventory.scanner.detect.name.beside;

import java.util.List;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.detect.name.line.WordEdges;
import org.mailboxinventory.scanner.detect.name.line.WordShapes;
import org.mailboxinventory.scanner.detect.name.line.WrappedLine;
import org.mailboxinventory.scanner.detect.name.list.GluedRole;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * The family's name and the given names in two fields below one another without a colon, as papers
 * print them: {@code Surname RAO} and {@code Given name(s) ASHA}; names whose letters are parted,
 * and those in the fields of a record.
 */
public final class PartedName {
  private static final NameFile FILE = NameFile.of("mail-lines.txt");
  private static final WordSet FAMILY = WordSet.of(FILE.phrases("family-fields"));
  private static final WordSet GIVEN = WordSet.of(FILE.phrases("given-fields"));

  /** With which the fields begin. */
  private static final List<String> FIRST_WORDS =
      Stream.of("family-fields", "given-fields")
          .flatMap(key -> FILE.phrases(key).stream())
          .map(field -> field.split(" ", 2)[0])
          .toList();

  private static final WordSet FIRST = WordSet.of(FIRST_WORDS);

  /** Tells most lines from those with the fields. */
  private static final WordShapes BEGINS = new WordShapes(FIRST_WORDS);

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_VALUE = 60;

  private PartedName() {}

  /**
   * Whether the capital at a place begins a line with one of the two fields, or a word whose
   * letters are parted.
   */
  public static boolean mayBegin(byte[] text, int at, int length) {
    return SpacedName.mayBegin(text, at, length)
        || SegmentName.mayBegin(text, at, length)
        || fieldBegins(text, at, length);
  }

  private static boolean fieldBegins(byte[] text, int at, int length) {
    return (at == 0 || text[at - 1] == '\n')
        && BEGINS.mayBegin(text, at, length)
        && FIRST.holds(text, at, NameLetters.end(text, at, length))
        && (label(text, at, length, FAMILY) > 0 || label(text, at, length, GIVEN) > 0);
  }

  /**
   * Where the value of a field for a name begins, of a statement, or a name that is written
   * together with what somebody is; -1 at another place.
   */
  public static int field(byte[] text, int at, int length) {
    int field = SegmentName.field(text, at, length);
    int name = field < 0 ? GluedRole.end(text, at, length) : field;
    return field < 0 && name > 0 && !WordEdges.begins(text, at) ? field : name;
  }

  /** Gives the names to the sink; returns where the last ends, -1 where a part is missing. */
  public static int read(byte[] text, int at, int length, NameSink sink) {
    if (SpacedName.mayBegin(text, at, length)) {
      int end = SpacedName.end(text, at, length);
      if (end > 0) {
        sink.name(at, end);
      }
      return end;
    }
    if (SegmentName.mayBegin(text, at, length)) {
      long place = SegmentName.place(text, at, length);
      if (place > 0) {
        sink.name((int) (place >>> 32), (int) place);
      }
      return (int) place > 0 ? (int) place : -1;
    }
    return fields(text, at, length, sink);
  }

  private static int fields(byte[] text, int at, int length, NameSink sink) {
    boolean family = label(text, at, length, FAMILY) > 0;
    int first = label(text, at, length, family ? FAMILY : GIVEN);
    int firstEnd = valueEnd(text, first, length);
    int next = WrappedLine.lineBehind(text, firstEnd, length);
    int second = next < 0 ? -1 : label(text, next, length, family ? GIVEN : FAMILY);
    int secondEnd = second < 0 ? -1 : valueEnd(text, second, length);
    if (firstEnd <= first || secondEnd <= second) {
      return -1;
    }
    sink.name(first, firstEnd);
    sink.name(second, secondEnd);
    return secondEnd;
  }

  /** Where the value begins behind one of these labels and blanks alone; -1 where none is. */
  private static int label(byte[] text, int from, int length, WordSet labels) {
    int at = from;
    int end = -1;
    while (at < length
        && at - from < LONGEST_LABEL
        && (NameLetters.letter(text[at]) || text[at] == ' ')) {
      int word = NameLetters.end(text, at, length);
      end = word > at && labels.holds(text, from, word) ? word : end;
      at = Math.max(word, at + 1);
    }
    if (end < 0) {
      return -1;
    }
    boolean several = end + 2 < length && text[end] == '(' && text[end + 2] == ')';
    int value = several ? end + 3 : end;
    int begin = value;
    while (value < length && text[value] == ' ') {
      value++;
    }
    return value > begin && value < length && NameLetters.capital(text[value]) ? value : -1;
  }

  /**
   * Where a line ends that holds words in capitals from a place on; the place where it does not.
   */
  private static int valueEnd(byte[] text, int from, int length) {
    int at = from;
    while (at >= 0
        && at < length
        && at - from < LONGEST_VALUE
        && (text[at] < 0 || NameLetters.capital(text[at]) || " -'".indexOf(text[at]) >= 0)) {
      at++;
    }
    boolean ends = at >= length || (at >= 0 && (text[at] == '\n' || text[at] == '\r'));
    while (ends && at > from && text[at - 1] == ' ') {
      at--;
    }
    return ends ? at : from;
  }
}
