package org.mailboxinventory.scanner.sample.mail;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.sample.value.Planted.Plant;

/** An attachment whose content is made when it is first asked for. */
public final class SampleAttachment {
  private final Kind kind;
  private final String name;
  private final String mediaType;
  private final boolean inline;
  private final Supplier<Content> maker;
  private @Nullable Content content;

  /**
   * @param name as written in the message, values included
   * @param inline shown within the text, which names it by {@link #contentId}
   */
  SampleAttachment(
      Kind kind, String name, String mediaType, boolean inline, Supplier<Content> maker) {
    this.kind = kind;
    this.name = name;
    this.mediaType = mediaType;
    this.inline = inline;
    this.maker = maker;
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public boolean inline() {
    return inline;
  }

  /** What the HTML calls it after {@code cid:}. */
  public String contentId() {
    return name.replaceAll("[^A-Za-z0-9.]", "");
  }

  /** Its bytes and values; of a link, the address. */
  public synchronized Content content() {
    if (content == null) {
      content = maker.get();
    }
    return content;
  }

  /** The three kinds that Graph knows. */
  public enum Kind {
    FILE,
    ITEM,
    REFERENCE
  }

  /** The bytes, shared and never changed, with the values in them. */
  public static final class Content {
    private final byte[] bytes;
    private final List<Plant> plants;

    Content(byte[] bytes, List<Plant> plants) {
      this.bytes = bytes;
      this.plants = List.copyOf(plants);
    }

    public byte[] bytes() {
      return bytes;
    }

    public List<Plant> plants() {
      return plants;
    }
  }
}
