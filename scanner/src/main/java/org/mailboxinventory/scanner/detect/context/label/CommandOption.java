package org.mailboxinventory.scanner.detect.context.label;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Passwords among the options of a command, as in {@code curl -u name:password …} and {@code
 * mysqldump -pPassword …}: {@code registries/command-options.txt} says which.
 */
public final class CommandOption {
  /** From the name of the program to the end of its command. */
  private static final int LONGEST = 400;

  /** What a program puts a value in place of, or a mask. */
  private static final String NO_SECRET = "$%<{*`-";

  private static final Map<Long, List<Option>> OPTIONS = read();

  private CommandOption() {}

  /**
   * An option that leads to a password.
   *
   * @param sign what parts a name and the password behind it; {@code *} where the password is
   *     written together with the option, 0 where it is the next word
   */
  @SuppressWarnings("ArrayRecordComponent") // read at each option of a text, compared by none
  private record Option(byte[] name, char sign) {
    static Option of(String word) {
      char last = word.charAt(word.length() - 1);
      boolean signed = ":%,*".indexOf(last) >= 0;
      String name = signed ? word.substring(0, word.length() - 1) : word;
      return new Option(name.getBytes(StandardCharsets.US_ASCII), signed ? last : 0);
    }

    boolean begins(byte[] text, int from, int to) {
      for (int i = 0; i < name.length; i++) {
        if (from + i >= to || text[from + i] != name[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * The password of the command whose program is named at {@code [from, to)}: its begin, shifted by
   * 32, and its end; -1 when there is none.
   */
  public static long secret(byte[] text, int from, int to, int ceiling) {
    int end = Math.min(ceiling, to + LONGEST);
    int program = (int) Words.firstWord(text, from, to);
    List<Option> options = OPTIONS.get(Words.hash(text, from, program < to ? program : to));
    options = options == null ? OPTIONS.get(Words.hash(text, from, to)) : options;
    if (options == null) {
      return -1;
    }
    if (to < end && text[to] == ':') {
      return field(text, to, end, options);
    }
    for (int at = to; at < end && !endsCommand(text, at, end); at++) {
      if (text[at - 1] == ' ' && (text[at] == '-' || text[at] == '/')) {
        int word = wordEnd(text, at, end);
        for (Option option : options) {
          long secret = option.begins(text, at, word) ? value(text, at, word, end, option) : -1;
          if (secret >= 0) {
            return secret;
          }
        }
      }
    }
    return -1;
  }

  /** The same of a code that telephones read: {@code WIFI:T:WPA;S:name;P:key;;}. */
  private static long field(byte[] text, int to, int end, List<Option> options) {
    for (int at = to + 1; at + 2 < end && text[at] != '\n'; at++) {
      boolean begins = text[at - 1] == ';' || at == to + 1;
      if (begins && text[at + 1] == ':' && options.get(0).begins(text, at, end)) {
        int from = at + 2;
        int last = from;
        while (last < end && text[last] != ';' && text[last] != '\n') {
          last++;
        }
        return secret(text, from, last);
      }
    }
    return -1;
  }

  private static long value(byte[] text, int at, int word, int end, Option option) {
    int behind = at + option.name.length;
    int from = behind < word ? behind : behind + 1;
    if ((option.sign == '*') != (behind < word) && (option.sign == '*' || option.sign == 0)) {
      return -1;
    }
    int to = wordEnd(text, from, end);
    boolean quoted = from < to && (text[from] == '\'' || text[from] == '"');
    if (quoted && text[to - 1] == text[from]) {
      to--;
    }
    from += quoted ? 1 : 0;
    for (; option.sign > 0 && option.sign != '*' && from < to; from++) {
      if (text[from] == option.sign) {
        return secret(text, from + 1, to);
      }
    }
    return secret(text, from, to);
  }

  private static long secret(byte[] text, int from, int to) {
    return from < to && NO_SECRET.indexOf(text[from]) < 0 ? (long) from << 32 | to : -1;
  }

  private static int wordEnd(byte[] text, int from, int end) {
    int at = from;
    while (at < end && (text[at] > ' ' || text[at] < 0)) {
      at++;
    }
    return at;
  }

  /** A line's end that nothing escapes, or what joins two commands. */
  private static boolean endsCommand(byte[] text, int at, int end) {
    return switch (text[at]) {
      case '\n' -> text[at - 1] != '\\' && text[at - 1] != '^' && text[at - 1] != '`';
      case '|', ';' -> text[at - 1] == ' ';
      case '&' -> at + 1 < end && text[at + 1] == '&';
      default -> false;
    };
  }

  private static Map<Long, List<Option>> read() {
    WordLists file = new WordLists("command-options.txt");
    Map<Long, List<Option>> options = new HashMap<>();
    for (String program : file.names()) {
      List<Option> own = new ArrayList<>();
      file.list(program).forEach(word -> own.add(Option.of(word)));
      options.put(Words.hash(program), List.copyOf(own));
    }
    return Map.copyOf(options);
  }
}
