package org.mailboxinventory.scanner.source.files.coding;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/** How a part's bytes were made fit for mail, as its header says it in whatever form. */
public enum TransferEncoding {
  NONE,
  BASE64,
  QUOTED_PRINTABLE,
  /** Lines that say themselves where their file begins: it is made of them where text is read. */
  UUENCODE,
  /** One that this program does not know: the bytes are read as they are. */
  UNKNOWN;

  private static final Set<String> USUAL =
      Set.of("7bit", "8bit", "binary", "base64", "quoted-printable");
  private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");

  /** Of several fields, the one that says most. */
  public static TransferEncoding of(List<String> fields) {
    TransferEncoding found = NONE;
    for (String field : fields) {
      TransferEncoding one = named(field);
      found = found == NONE || (found == UNKNOWN && one != NONE) ? one : found;
    }
    return found;
  }

  /** The bytes as they were. */
  public InputStream decode(InputStream in, DamageMonitor monitor) {
    return switch (this) {
      case BASE64 -> new Base64Text(in, monitor);
      case QUOTED_PRINTABLE -> new QuotedPrintableInputStream(in, monitor);
      case NONE, UUENCODE, UNKNOWN -> in;
    };
  }

  private static TransferEncoding named(String field) {
    String usual = field.strip().toLowerCase(Locale.ROOT);
    String name = usual;
    if (!USUAL.contains(usual)) {
      name = OTHER.matcher(COMMENT.matcher(usual).replaceAll("")).replaceAll("");
    }
    return switch (name) {
      case "", "7bit", "8bit", "binary", "7bits", "8bits", "7", "8", "none" -> NONE;
      case "base64", "xbase64" -> BASE64;
      case "quoted-printable", "quotedprintable", "qp" -> QUOTED_PRINTABLE;
      case "uuencode", "xuuencode", "xuuencoded", "uue", "xuue", "uu", "xuu" -> UUENCODE;
      default -> UNKNOWN;
    };
  }
}
