package org.mailboxinventory.scanner.extract.tika.part;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of media types as they may be shown: no parameters, and nothing else from the content. */
public final class MediaTypes {
  static final String ANYTHING = "application/octet-stream";

  private static final Pattern NAME =
      Pattern.compile("[a-z]{1,20}/[a-z0-9][a-z0-9!#$&^_.+-]{0,100}");

  private MediaTypes() {}

  /** The name without parameters; {@link #ANYTHING} for what is no such name. */
  public static String base(String mediaType) {
    int parameters = mediaType.indexOf(';');
    String base = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    String name = base.strip().toLowerCase(Locale.ROOT);
    return NAME.matcher(name).matches() ? name : ANYTHING;
  }
}
