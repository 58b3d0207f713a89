package org.mailboxinventory.scanner.detect.name.script;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mailboxinventory.scanner.detect.name.script.ScriptFile.Section;

/**
 * What the file of a script says of its words. Immutable; read when a text first holds a word of
 * the script.
 */
final class ScriptWords {
  static final int FIRST = 1;
  static final int LAST = 1 << 1;
  static final int ORDINARY = 1 << 2;
  static final int TITLE = 1 << 3;
  static final int BEFORE = 1 << 4;
  static final int AFTER = 1 << 5;
  static final int NONE_BEHIND = 1 << 6;
  static final int NONE_BEFORE = 1 << 7;
  static final int JOINS = 1 << 8;
  static final int PARTICLE = 1 << 9;
  static final int PATRONYMIC = 1 << 10;

  /** The last word of a phrase before a name. */
  static final int LEADS = 1 << 11;

  /** In no list, and formed as names are. */
  static final int FORMED = 1 << 12;

  /** With an ending that the list's word has not. */
  static final int ENDED = 1 << 13;

  /** Directly behind a name. */
  static final int HONORIFIC = 1 << 14;

  /** A phrase before a name behind which nothing else comes. */
  static final int NAMED = 1 << 15;

  static final int NAME = FIRST | LAST | PATRONYMIC;
  private static final int FLAGS = (1 << 16) - 1;

  private static final Map<Section, Integer> FLAG = flags();
  private static final Map<String, ScriptWords> READ = new ConcurrentHashMap<>();
  private static final ScriptWords NONE = new ScriptWords();

  private long[] table = new long[1 << 10];
  private int size;
  private final WordForms forms = new WordForms(this);

  private final WordBeginnings names = new WordBeginnings();
  private final LetterSet lastNames = new LetterSet();
  private final LetterSet sounds = new LetterSet();
  private final LetterSet titles = new LetterSet();
  private final LetterSet endsBefore = new LetterSet();
  private final LetterSet beginsBehind = new LetterSet();

  private ScriptWords() {}

  private ScriptWords(String file) {
    ScriptFile.read(file, this::add);
  }

  /** Those of no script. */
  static ScriptWords none() {
    return NONE;
  }

  static ScriptWords of(Script script) {
    return READ.computeIfAbsent(script.file(), file -> new ScriptWords(file));
  }

  /** Of phrases in Latin letters beside names in other scripts. */
  static ScriptWords latin() {
    return READ.computeIfAbsent("latin", file -> new ScriptWords(file));
  }

  private static Map<Section, Integer> flags() {
    Map<Section, Integer> flags = new EnumMap<>(Section.class);
    flags.put(Section.FIRST, FIRST);
    flags.put(Section.LAST, LAST);
    flags.put(Section.ORDINARY, ORDINARY);
    flags.put(Section.TITLE, TITLE | LEADS);
    flags.put(Section.HONORIFIC, AFTER | HONORIFIC);
    flags.put(Section.BEFORE, BEFORE | LEADS);
    flags.put(Section.NAMED, BEFORE | LEADS | NAMED);
    flags.put(Section.AFTER, AFTER);
    flags.put(Section.NONE_BEHIND, NONE_BEHIND);
    flags.put(Section.NONE_BEFORE, NONE_BEFORE);
    flags.put(Section.JOINS, JOINS);
    flags.put(Section.PARTICLE, PARTICLE);
    return flags;
  }

  private void add(Section section, String word) {
    switch (section) {
      case PREFIX -> forms.addPrefix(word);
      case ENDING -> forms.addEnding(word);
      case FAMILY -> forms.addForm(word, LAST | FORMED);
      case SOUND -> word.codePoints().forEach(sounds::add);
      case PATRONYMIC -> forms.addForm(word, PATRONYMIC | FORMED);
      default -> addListed(section, word);
    }
  }

  private void addListed(Section section, String word) {
    int flags = FLAG.getOrDefault(section, 0);
    Letters letters = Letters.of(word);
    add(letters.hash(0, letters.count()), flags & ~LEADS);
    if ((flags & LEADS) != 0) {
      Letters last = Letters.of(word.substring(word.lastIndexOf(' ') + 1));
      add(last.hash(0, last.count()), LEADS);
    }
    if (letters.count() > 0) {
      note(letters, flags);
    }
  }

  private void note(Letters letters, int flags) {
    char first = letters.letter(0);
    if ((flags & (NAME | JOINS)) != 0) {
      names.add(letters);
    }
    if ((flags & LAST) != 0) {
      lastNames.add(first);
    }
    if ((flags & TITLE) != 0) {
      titles.add(first);
    }
    if ((flags & (TITLE | BEFORE | NONE_BEHIND)) != 0) {
      endsBefore.add(letters.letter(letters.count() - 1));
    }
    if ((flags & (AFTER | NONE_BEFORE | PARTICLE)) != 0) {
      beginsBehind.add(first);
    }
  }

  private void add(long hash, int flags) {
    if (2 * (size + 1) > table.length) {
      long[] old = table;
      table = new long[2 * old.length];
      for (long entry : old) {
        if (entry != 0) {
          table[slot(entry)] = entry;
        }
      }
    }
    int slot = slot(hash);
    size += table[slot] == 0 ? 1 : 0;
    table[slot] = (hash & ~FLAGS) | (table[slot] & FLAGS) | flags;
  }

  private int slot(long hash) {
    int mask = table.length - 1;
    int slot = (int) (hash >>> 40) & mask;
    while (table[slot] != 0 && ((table[slot] ^ hash) & ~FLAGS) != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** What the lists say of letters with this hash; 0 when nothing. */
  int listed(long hash) {
    return (int) table[slot(hash)] & FLAGS;
  }

  /** How names begin. */
  WordBeginnings names() {
    return names;
  }

  /** The letters with which last names begin. */
  LetterSet lastNames() {
    return lastNames;
  }

  /** The letters with which Chinese writes names of other languages by their sound. */
  LetterSet sounds() {
    return sounds;
  }

  /** The letters with which titles begin. */
  LetterSet titles() {
    return titles;
  }

  /** The letters with which words and phrases end that matter before a name. */
  LetterSet endsBefore() {
    return endsBefore;
  }

  /** The letters with which words and phrases begin that matter behind a name. */
  LetterSet beginsBehind() {
    return beginsBehind;
  }

  /** Whether a name may begin with these first letters of a word. */
  boolean mayBeginName(Letters word) {
    return names.hold(word, 0) || forms.mayBePrefixed(word, names);
  }

  /** Whether the lists say one of these things of some letters of a word. */
  boolean has(Letters letters, int from, int to, int flags) {
    return to > from && (listed(letters.hash(from, to)) & flags) != 0;
  }

  /** What is known of a word, as {@link WordForms#look} tells it. */
  long look(Letters word) {
    return forms.look(word);
  }

  static int flags(long looked) {
    return (int) looked & FLAGS;
  }
}
