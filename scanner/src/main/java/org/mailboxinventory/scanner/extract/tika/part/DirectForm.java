package org.mailboxinventory.scanner.extract.tika.part;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.body.TextForm;
import org.mailboxinventory.scanner.text.written.FileLines;

/**
 * Tells text that can be read directly from what a parser must open: by its first bytes, and only
 * when name or declaration agree. In doubt it leaves it to the parser.
 */
public final class DirectForm {
  private static final Set<String> DELIMITED = Set.of("csv", "tsv", "tab", "psv");
  private static final Set<String> DELIMITED_TYPES =
      Set.of(
          "text/csv",
          "text/tab-separated-values",
          "application/csv",
          "text/comma-separated-values");
  private static final Set<String> PLAIN =
      Set.of(
          "txt",
          "text",
          "log",
          "json",
          "jsonl",
          "ndjson",
          "md",
          "sql",
          "yaml",
          "yml",
          "ini",
          "conf",
          "properties",
          "ics",
          "vcf",
          "xml",
          "asc",
          "dat",
          "prn",
          "out");

  /** How markup for a browser begins. */
  private static final List<String> HTML =
      List.of(
          "<!doctype html", "<html", "<head", "<body", "<table", "<div", "<meta", "<p>", "<style");

  /** How events and contacts begin, which mail services hand out as nested messages. */
  private static final List<String> CARDS = List.of("begin:vcalendar", "begin:vcard");

  /** How text begins that means more than it says: a parser opens it. */
  private static final List<String> CONTAINERS =
      List.of(
          "{\\rtf",
          "%pdf",
          "%!ps",
          "from ",
          "-----begin",
          "received:",
          "return-path:",
          "mime-version:",
          "message-id:",
          "delivered-to:",
          "x-",
          "from:",
          "to:",
          "date:",
          "subject:",
          "content-type:",
          "<?mso-application",
          "begin ");

  /** Kinds of XML whose words are cut up by markup, or packed. */
  private static final List<String> PARSED_XML =
      List.of(
          "<?mso-application", "worddocument", "office:document", "<svg", "pkg:package", "<html");

  private DirectForm() {}

  /**
   * The form of a text; null when a parser must open it.
   *
   * @param head its first bytes
   * @param name its file name, in any case
   */
  public static @Nullable TextForm of(byte[] head, String name, String mediaType) {
    if (!isText(head)) {
      return null;
    }
    String start = start(head);
    if (startsWithAny(start, CARDS)) {
      return TextForm.CARD;
    }
    String extension = extension(name);
    if (isMail(extension, mediaType) || FileLines.begin(head)) {
      return null;
    }
    if (startsWithAny(start, HTML)) {
      return TextForm.HTML;
    }
    if (DELIMITED.contains(extension) || DELIMITED_TYPES.contains(mediaType)) {
      return TextForm.DELIMITED;
    }
    if (extension.equals("xls") && start.indexOf('\t') > 0 && !start.startsWith("<")) {
      return TextForm.DELIMITED;
    }
    if (startsWithAny(start, CONTAINERS)
        || (start.startsWith("<") && containsAny(start, PARSED_XML))) {
      return null;
    }
    boolean plain =
        PLAIN.contains(extension) || (extension.isEmpty() && mediaType.equals("text/plain"));
    return plain ? TextForm.PLAIN : null;
  }

  /** The media type of text read directly. */
  public static String mediaType(TextForm form, String name, String declared) {
    return switch (form) {
      case HTML -> "text/html";
      case DELIMITED ->
          extension(name).equals("tsv") || declared.equals("text/tab-separated-values")
              ? "text/tab-separated-values"
              : "text/csv";
      case PLAIN, CARD -> isPlainType(declared) ? declared : "text/plain";
    };
  }

  /** What is after the name's last dot, in lower case. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    boolean inName = dot >= 0 && name.indexOf('/', dot) < 0;
    return inName ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isPlainType(String declared) {
    return declared.equals("application/json")
        || declared.equals("application/xml")
        || (declared.startsWith("text/") && !declared.equals("text/html"));
  }

  private static boolean isMail(String extension, String mediaType) {
    return Set.of("eml", "mht", "mhtml", "mbox", "msg").contains(extension)
        || mediaType.startsWith("message/")
        || mediaType.startsWith("multipart/");
  }

  /** No control characters, but for white space and escapes; or UTF-16 with its mark. */
  public static boolean isText(byte[] head) {
    if (head.length >= 2 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF && head[0] < 0) {
      return true;
    }
    for (byte b : head) {
      if ((b >= 0 && b < 0x20 && !isSpace(b) && b != 0x1B && b != 0x1A) || b == 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(byte b) {
    return b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B;
  }

  private static String start(byte[] head) {
    boolean utf16 = head.length >= 2 && (head[0] == (byte) 0xFF || head[0] == (byte) 0xFE);
    String text =
        new String(
            head,
            0,
            Math.min(head.length, 2048),
            utf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
    String unmarked = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    return unmarked.stripLeading().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWithAny(String text, List<String> starts) {
    return starts.stream().anyMatch(text::startsWith);
  }

  private static boolean containsAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
