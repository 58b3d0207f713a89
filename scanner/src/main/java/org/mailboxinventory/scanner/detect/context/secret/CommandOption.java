package org.mailboxinventory.scanner.detect.context.secret;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Passwords among the options of a command, as in {@code curl -u name:password …} and {@code
 * mysqldump -pPassword …}: {@code registries/command-options.txt} says which.
 */
final class CommandOption {
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
   *     written together with the option, 0 where it is the next word, {@code >} where it is the
   *     word behind the option's own, and {@code <} where another option follows it there; {@code
   *     +} where the option is the first one and it is the word behind the next; {@code /} where it
   *     is in the word behind a name; {@code !} where no option is, and it is the word behind the
   *     name and ends its line
   */
  @SuppressWarnings("ArrayRecordComponent") // read at each option of a text, compared by none
  private record Option(byte[] name, char sign) {
    static Option of(String word) {
      char last = word.charAt(word.length() - 1);
      boolean signed = ":%,*><=/+!".indexOf(last) >= 0;
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

  /** Takes the passwords of the command whose program is named at {@code [from, to)}. */
  static void read(byte[] text, int from, int to, int ceiling, SecretList into) {
    int end = Math.min(ceiling, to + LONGEST);
    int program = (int) Words.firstWord(text, from, to);
    List<Option> options = OPTIONS.get(Words.hash(text, from, program < to ? program : to));
    options = options == null ? OPTIONS.get(Words.hash(text, from, to)) : options;
    if (options == null) {
      return;
    }
    if (to < end && text[to] == ':') {
      field(text, to, end, options, into);
      return;
    }
    if (options.get(0).sign == '!') {
      directive(text, to, end, into);
      return;
    }
    for (int at = to; at < end && !endsCommand(text, at, end); at++) {
      if (text[at - 1] == ' ' && text[at] > ' ') {
        int word = wordEnd(text, at, end);
        for (Option option : options) {
          boolean begins = option.begins(text, at, word) && (option.sign != '+' || at == to + 1);
          long secret = begins ? value(text, at, word, end, option) : -1;
          if (secret >= 0) {
            into.add((int) (secret >>> 32), (int) secret);
            break;
          }
        }
      }
    }
  }

  /** The password that is all that follows the name of a setting on its line. */
  private static void directive(byte[] text, int to, int end, SecretList into) {
    if (to + 1 >= end || text[to] != ' ') {
      return;
    }
    int last = wordEnd(text, to + 1, end);
    long secret = secret(text, to + 1, last);
    if (secret >= 0 && (last == end || text[last] == '\n')) {
      into.add(to + 1, last);
    }
  }

  /**
   * The same of what telephones read from a picture: {@code WIFI:T:WPA;S:name;P:key;;}, {@code
   * otpauth://totp/name?secret=seed&issuer=bank}.
   */
  private static void field(byte[] text, int to, int end, List<Option> options, SecretList into) {
    Option option = options.get(0);
    for (int at = to + 1; at < end && text[at] > ' '; at++) {
      int from = at + option.name.length + 1;
      boolean begins = ";?&:".indexOf(text[at - 1]) >= 0 && option.begins(text, at, end);
      if (begins && from < end && text[from - 1] == option.sign) {
        int last = from;
        while (last < end && text[last] != ';' && text[last] != '&' && text[last] != '\n') {
          last++;
        }
        long secret = secret(text, from, last);
        if (secret >= 0) {
          into.add(from, last);
        }
        return;
      }
    }
  }

  private static long value(byte[] text, int at, int word, int end, Option option) {
    if (option.sign == '/') {
      return behindName(text, at, word);
    }
    if (option.sign == '+') {
      int name = word + 1 < end ? wordEnd(text, word + 1, end) : end;
      return name < end ? nextWord(text, name, end, false) : -1;
    }
    if (option.sign == '>' || option.sign == '<') {
      return nextWord(text, word, end, option.sign == '<');
    }
    int behind = at + option.name.length;
    int from = behind < word ? behind : behind + 1;
    boolean joined = option.sign == '*';
    if (joined != (behind < word) && (joined || option.sign == 0)) {
      return -1;
    }
    boolean quoted = from < end && (text[from] == '\'' || text[from] == '"');
    int to = quoted ? quoteEnd(text, from, end) : wordEnd(text, from, end);
    from += quoted ? 1 : 0;
    boolean parted = ":%,".indexOf(option.sign) >= 0;
    for (; parted && from < to; from++) {
      if (text[from] == option.sign) {
        return secret(text, from + 1, to);
      }
    }
    return secret(text, from, to);
  }

  /** The password that is the word behind an option's own: {@code net use Z: \\fs\scans …}. */
  private static long nextWord(byte[] text, int word, int end, boolean before) {
    int from = word + 1;
    if (from >= end || text[word] != ' ' || text[from] == '/') {
      return -1;
    }
    int to = wordEnd(text, from, end);
    boolean follows = to + 1 < end && text[to] == ' ' && text[to + 1] == '/';
    return before && !follows ? -1 : secret(text, from, to);
  }

  /** The password of {@code name/password@database}. */
  private static long behindName(byte[] text, int at, int word) {
    int slash = at;
    while (slash < word && (AnchorScanner.isWord(text[slash]) || text[slash] == '_')) {
      slash++;
    }
    if (slash == at || slash == word || text[slash] != '/') {
      return -1;
    }
    int to = slash + 1;
    while (to < word && text[to] != '@') {
      to++;
    }
    return to < word ? secret(text, slash + 1, to) : -1;
  }

  /** Where what is quoted ends; where its word ends when no mark follows. */
  private static int quoteEnd(byte[] text, int from, int end) {
    for (int at = from + 1; at < end && text[at] != '\n'; at++) {
      if (text[at] == text[from]) {
        return at;
      }
    }
    return wordEnd(text, from, end);
  }

  private static long secret(byte[] text, int from, int to) {
    boolean secret =
        from < to && NO_SECRET.indexOf(text[from]) < 0 && !numbersOfPorts(text, from, to);
    return secret ? (long) from << 32 | to : -1;
  }

  /** Digits, dots and a colon at least, as in {@code docker run -p 127.0.0.1:8080:80}. */
  private static boolean numbersOfPorts(byte[] text, int from, int to) {
    boolean colon = false;
    for (int at = from; at < to; at++) {
      colon |= text[at] == ':';
      if (!AnchorScanner.isDigit(text[at]) && text[at] != ':' && text[at] != '.') {
        return false;
      }
    }
    return colon;
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
