package org.mailboxinventory.scanner.detect.name.list;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Names in the cases of languages that decline them, by {@code registries/names/declensions.txt}:
 * {@code Piotrowi} of {@code Piotr}, {@code Hlaváčovej} of {@code Hlaváčová}. Immutable.
 */
public final class Declensions {

  private static final int SHORTEST_STEM = 2;
  private static final int LONGEST = 40;

  /** Of an end that tells a family of no list, and of what is before it. */
  private static final int LONG_END = 3;

  private static final int LONG_STEM = 3;

  /** By the last byte of the end. */
  private final List<List<End>> first = empty();

  private final List<List<End>> last = empty();

  /** A bit for each language in which the family comes before the given name. */
  private int familyFirst;

  /**
   * An end of a case in a language, which has a bit, and the ends that the name itself may have.
   */
  @SuppressWarnings("ArrayRecordComponent") // read for each name, compared by none
  private record End(byte[] letters, List<byte[]> own, int language) {}

  private static final class Holder {
    static final Declensions BUNDLED = new Declensions();
  }

  private Declensions() {
    int language = 0;
    for (String line : NameFile.of("declensions.txt").lines()) {
      String[] words = line.split(" ", -1);
      boolean names = words[0].equals("first") || words[0].equals("last");
      language = names ? language : language == 0 ? 1 : language << 1;
      familyFirst |= words[0].equals("family-first") ? language : 0;
      for (int i = 1; names && i < words.length; i++) {
        add(words[0].equals("first") ? first : last, words[i], language);
      }
    }
  }

  public static Declensions bundled() {
    return Holder.BUNDLED;
  }

  private static List<List<End>> empty() {
    List<List<End>> lists = new ArrayList<>();
    for (int i = 0; i < 256; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static void add(List<List<End>> ends, String entry, int language) {
    int colon = entry.indexOf(':');
    byte[] letters = bytes(entry.substring(0, colon));
    List<byte[]> own = new ArrayList<>();
    for (String end : entry.substring(colon + 1).split(",", -1)) {
      own.add(bytes(end));
    }
    ends.get(letters[letters.length - 1] & 0xff).add(new End(letters, own, language));
  }

  private static byte[] bytes(String end) {
    return end.substring(1).getBytes(StandardCharsets.UTF_8);
  }

  /** A bit for each language in which the family comes before the given name. */
  public int familyFirst() {
    return familyFirst;
  }

  /** A bit for each language of which a word is a given name in a case. */
  public int given(byte[] text, int from, int to) {
    return languages(first, NameWords.FIRST, text, from, to);
  }

  /** The same of a family. */
  public int family(byte[] text, int from, int to) {
    return languages(last, NameWords.LAST, text, from, to);
  }

  /** A bit for each language in which the families of a case have a longer end that a word has. */
  public int formed(byte[] text, int from, int to) {
    int languages = 0;
    for (End end : last.get(text[to - 1] & 0xff)) {
      int stem = to - end.letters().length;
      if (end.letters().length >= LONG_END
          && stem - from >= LONG_STEM
          && ends(text, stem, end.letters())) {
        languages |= end.language();
      }
    }
    return languages;
  }

  private static int languages(List<List<End>> endings, int flag, byte[] text, int from, int to) {
    int languages = 0;
    if (to - from > LONGEST) {
      return 0;
    }
    for (End end : endings.get(text[to - 1] & 0xff)) {
      int stem = to - end.letters().length;
      if ((languages & end.language()) == 0
          && stem - from >= SHORTEST_STEM
          && ends(text, stem, end.letters())
          && named(flag, text, from, stem, end.own())) {
        languages |= end.language();
      }
    }
    return languages;
  }

  private static boolean named(int flag, byte[] text, int from, int stem, List<byte[]> ends) {
    for (byte[] own : ends) {
      if (name(flag, text, from, stem, own)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(byte[] text, int stem, byte[] letters) {
    for (int i = 0; i < letters.length; i++) {
      if (text[stem + i] != letters[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name with this end of its own is in a list, and nothing but a name. */
  private static boolean name(int flag, byte[] text, int from, int stem, byte[] own) {
    byte[] name = new byte[stem - from + own.length];
    System.arraycopy(text, from, name, 0, stem - from);
    System.arraycopy(own, 0, name, stem - from, own.length);
    int flags = NameWords.bundled().flags(Words.hash(name, 0, name.length));
    return (flags & flag) != 0 && (flags & (NameWords.WORD | NameWords.AGAINST)) == 0;
  }
}
