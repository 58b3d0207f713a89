package org.mailboxinventory.scanner.source.dataconnect.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;

/**
 * What tells one row from others.
 *
 * @param user whose mailbox it is of; empty when the row names none
 * @param id of the message; empty when the row has none
 * @param modified when it was last changed, in milliseconds; 0 when that is not known
 * @param address of the user, from a row about people; null in others
 * @param incomplete a summary that says that not all of the user's rows were handed over
 * @param failure why the row cannot be read; null when it can
 */
public record RowKey(
    String user,
    String id,
    long modified,
    Shape shape,
    @Nullable String address,
    boolean incomplete,
    @Nullable Reason failure) {

  /** What a row is about. */
  public enum Shape {
    /** A message, or what ought to be one. */
    MESSAGE,
    /** An event or a contact. */
    OTHER_ITEM,
    /** How the extraction of one user went. */
    SUMMARY,
    /** Neither mail nor about mail: people, folders, settings. */
    NO_MAIL
  }

  /** Top-level fields that say what a row is, in lower case; their values are wanted. */
  static final Set<String> VALUES =
      Set.of(
          "puser",
          "id",
          "lastmodifieddatetime",
          "receiveddatetime",
          "internetmessageid",
          "odatatype",
          "@odata.type",
          "rowinformation",
          "userprincipalname",
          "mail");

  /** Those of which only the presence says something. */
  static final Set<String> PRESENCE =
      Set.of("uniquebody", "torecipients", "organizer", "attendees", "fileas", "emailaddresses");

  /** A row that cannot be read, of this user as far as can be seen. */
  static RowKey broken(String user, Reason reason) {
    return new RowKey(user, "", 0, Shape.MESSAGE, null, false, reason);
  }

  /** The same of a row of which nothing else can be read. */
  RowKey unreadable(Reason reason) {
    return new RowKey(user, id, modified, shape, address, incomplete, reason);
  }

  static RowKey of(ObjectNode row) {
    String mail = text(row, "mail");
    String address = mail.contains("@") ? mail : text(row, "userprincipalname");
    Shape shape = shape(row);
    return new RowKey(
        text(row, "puser"),
        text(row, "id"),
        RowTime.millis(text(row, "lastmodifieddatetime")),
        shape,
        shape == Shape.NO_MAIL && address.contains("@") ? address : null,
        shape == Shape.SUMMARY && incomplete(row.path("rowinformation")),
        null);
  }

  private static boolean incomplete(JsonNode information) {
    boolean nothing = information.path("userreturnednodata").asBoolean();
    boolean complete = information.path("userhascompletedata").asBoolean(true);
    return !information.path("errorinformation").asText("").isBlank() || (!nothing && !complete);
  }

  private static Shape shape(ObjectNode row) {
    if (row.path("rowinformation").path("isusersummaryrow").asBoolean()) {
      return Shape.SUMMARY;
    }
    String type = (text(row, "odatatype") + text(row, "@odata.type")).toLowerCase(Locale.ROOT);
    if (type.endsWith(".event") || row.has("organizer") || row.has("attendees")) {
      return Shape.OTHER_ITEM;
    }
    if (type.endsWith(".contact") || row.has("fileas") || row.has("emailaddresses")) {
      return Shape.OTHER_ITEM;
    }
    boolean message =
        type.endsWith("message")
            || row.has("internetmessageid")
            || row.has("receiveddatetime")
            || row.has("uniquebody")
            || row.has("torecipients");
    return message ? Shape.MESSAGE : Shape.NO_MAIL;
  }

  private static String text(ObjectNode row, String name) {
    JsonNode value = row.path(name);
    return value.isTextual() ? value.textValue().strip() : "";
  }
}
