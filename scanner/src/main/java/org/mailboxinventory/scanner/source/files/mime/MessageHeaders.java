package org.mailboxinventory.scanner.source.files.mime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.files.date.MailDate;
import org.mailboxinventory.scanner.source.files.lists.FolderNames;
import org.mailboxinventory.scanner.source.files.lists.KnownFields;

/** The header fields of a message or of one of its parts. */
public final class MessageHeaders {
  private static final List<String> PEOPLE =
      List.of("from", "sender", "reply-to", "to", "cc", "bcc");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>(),;:\"\\[\\]]+@[^\\s<>(),;:\"]+");
  private static final Instant EARLIEST = Instant.parse("1970-01-02T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  void add(Field field) {
    ByteSequence raw = field.getRaw();
    String value;
    if (raw == null) {
      value = field.getBody();
    } else {
      byte[] bytes = raw.toByteArray();
      int colon = 0;
      while (colon < bytes.length && bytes[colon] != ':') {
        colon++;
      }
      value = HeaderText.unfolded(bytes, Math.min(colon + 1, bytes.length), bytes.length);
    }
    add(field.getName(), value);
  }

  void add(String name, String unfolded) {
    fields
        .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
        .add(unfolded);
  }

  /** All fields of this name (lower case), unfolded and not decoded. */
  List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The first field of this name (lower case), unfolded and not decoded. */
  @Nullable String first(String name) {
    List<String> values = fields.get(name);
    return values == null ? null : values.get(0);
  }

  /** Marked so by its sender (RFC 4021, {@code Sensitivity}). */
  boolean personal() {
    String mark = Objects.requireNonNullElse(first("sensitivity"), "").strip();
    return mark.equalsIgnoreCase("personal") || mark.equalsIgnoreCase("private");
  }

  /** Gmail writes into its exports in which folders a message was. */
  boolean labelledSent() {
    return labelled(FolderNames::sent);
  }

  /** Whether a program that keeps it says that it is yet to be sent. */
  boolean unsent() {
    return "1".equals(Objects.requireNonNullElse(first("x-unsent"), "").strip())
        || labelled(FolderNames::drafts);
  }

  private boolean labelled(Predicate<String> use) {
    for (String labels : all("x-gmail-labels")) {
      for (String label : HeaderText.decoded(labels).split(",", -1)) {
        if (use.test(label)) {
          return true;
        }
      }
    }
    return false;
  }

  String subject() {
    String subject = first("subject");
    return subject == null ? "" : HeaderText.decoded(subject);
  }

  public @Nullable String messageId() {
    String id = first("message-id");
    return id == null || id.isBlank() ? null : id.strip();
  }

  /** Names and addresses of sender and recipients, and fields of unknown names: one a line. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String name : PEOPLE) {
      for (String value : all(name)) {
        text.append(HeaderText.decoded(value)).append('\n');
      }
    }
    List<String> subjects = all("subject");
    subjects.stream().skip(1).forEach(more -> text.append(HeaderText.decoded(more)).append('\n'));
    return text.append(unknownText()).toString();
  }

  /** Fields that are not known, such as keywords, remarks, and text that was taken for fields. */
  String unknownText() {
    StringBuilder text = new StringBuilder();
    fields.forEach(
        (name, values) -> {
          if (!KnownFields.contains(name)) {
            values.forEach(
                value ->
                    text.append(name).append(": ").append(HeaderText.decoded(value)).append('\n'));
          }
        });
    return text.toString();
  }

  /** Addresses of sender and recipients, lower case, each once. */
  public List<String> addresses() {
    Set<String> addresses = new LinkedHashSet<>();
    for (String name : PEOPLE) {
      all(name).forEach(value -> addAddresses(value, addresses));
    }
    return List.copyOf(addresses);
  }

  /** The sender's address, lower case. */
  @Nullable String sender() {
    Set<String> addresses = new LinkedHashSet<>();
    for (String name : List.of("from", "sender")) {
      all(name).forEach(value -> addAddresses(value, addresses));
    }
    return addresses.isEmpty() ? null : addresses.iterator().next();
  }

  /** When it was received, by the topmost trace field that says it, else when it was sent. */
  public @Nullable Instant at() {
    Instant received = first(List.of("received", "x-received"), MailDate::ofTrace);
    return received != null
        ? received
        : first(List.of("delivery-date", "date", "resent-date"), MailDate::parse);
  }

  private @Nullable Instant first(List<String> names, Function<String, @Nullable Instant> reading) {
    for (String name : names) {
      for (String value : all(name)) {
        Instant at = reading.apply(value);
        if (at != null && plausible(at) != null) {
          return at;
        }
      }
    }
    return null;
  }

  /** The time, unless it is one that nobody can have meant. */
  public static @Nullable Instant plausible(Instant at) {
    return at.isBefore(EARLIEST) || at.isAfter(LATEST) ? null : at;
  }

  private static void addAddresses(String value, Set<String> addresses) {
    int before = addresses.size();
    try {
      AddressList list = LenientAddressParser.DEFAULT.parseAddressList(value);
      list.flatten().forEach(mailbox -> addAddress(mailbox.getAddress(), addresses));
    } catch (RuntimeException e) {
      // The parser gave up; what looks like an address is taken below.
      addresses.remove("");
    }
    if (addresses.size() == before) {
      Matcher matcher = ADDRESS.matcher(value);
      while (matcher.find()) {
        addAddress(matcher.group(), addresses);
      }
    }
  }

  private static void addAddress(@Nullable String address, Set<String> addresses) {
    if (address != null && address.indexOf('@') > 0) {
      addresses.add(address.toLowerCase(Locale.ROOT));
    }
  }
}
