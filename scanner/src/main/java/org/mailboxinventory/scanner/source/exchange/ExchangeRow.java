package org.mailboxinventory.scanner.source.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.StaffMember;

/**
 * One row of an Exchange export: what Exchange says of one mailbox or mail user.
 *
 * @param line where the row begins in its file, from 1
 * @param asOf when the export was made
 */
public record ExchangeRow(long line, Instant asOf, Map<ExchangeColumn, String> values) {

  /** One of several addresses in a field, however they are joined. */
  private static final Pattern PROXY = Pattern.compile("(?i)\\bsmtp:([^\\s,;'\"]{3,320})");

  private static final String NO_GUID = "00000000-0000-0000-0000-000000000000";

  public ExchangeRow {
    values = java.util.Collections.unmodifiableMap(new EnumMap<>(values));
  }

  /** The value without blanks around it; null when the column is missing or empty. */
  public @Nullable String text(ExchangeColumn column) {
    String value = values.get(column);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** True when the column says {@code True}. */
  public boolean yes(ExchangeColumn column) {
    return "true".equalsIgnoreCase(text(column));
  }

  /** True when the column says {@code False}, and not merely nothing. */
  public boolean no(ExchangeColumn column) {
    return "false".equalsIgnoreCase(text(column));
  }

  /** A GUID in lower case; null when the column is missing, empty or all zeros. */
  public @Nullable String guid(ExchangeColumn column) {
    String value = text(column);
    if (value == null) {
      return null;
    }
    String guid = value.toLowerCase(Locale.ROOT);
    return guid.equals(NO_GUID) ? null : guid;
  }

  /**
   * The directory's object id in lower case. An on-premises Exchange writes it as {@code
   * User_<guid>}.
   */
  public @Nullable String objectId() {
    String id = guid(ExchangeColumn.EXTERNAL_DIRECTORY_OBJECT_ID);
    return id == null ? null : id.substring(id.lastIndexOf('_') + 1);
  }

  /** The primary address, else the sign-in name, in lower case; null when neither is there. */
  public @Nullable String address() {
    String address = text(ExchangeColumn.PRIMARY_SMTP_ADDRESS);
    if (address == null) {
      address = text(ExchangeColumn.USER_PRINCIPAL_NAME);
    }
    return address == null ? null : address.toLowerCase(Locale.ROOT);
  }

  /** The person whose mailbox it is: names and addresses, as far as the export has them. */
  StaffMember person() {
    List<String> addresses = new ArrayList<>();
    String name = text(ExchangeColumn.DISPLAY_NAME);
    for (ExchangeColumn column :
        List.of(ExchangeColumn.PRIMARY_SMTP_ADDRESS, ExchangeColumn.USER_PRINCIPAL_NAME)) {
      String address = text(column);
      if (address != null) {
        addresses.add(address);
      }
    }
    String all = text(ExchangeColumn.EMAIL_ADDRESSES);
    if (all != null) {
      Matcher proxies = PROXY.matcher(all);
      while (proxies.find()) {
        addresses.add(proxies.group(1));
      }
    }
    return new StaffMember(
        name == null ? List.of() : List.of(name), addresses, List.of(), false, null);
  }

  /** Names the mailbox across exports: the object id, else the address. */
  String identity() {
    String id = objectId();
    if (id != null) {
      return id;
    }
    String address = address();
    return address == null ? "line-" + line : address;
  }
}
