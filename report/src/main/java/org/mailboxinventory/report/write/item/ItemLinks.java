package org.mailboxinventory.report.write.item;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.write.table.TimeText;

/**
 * Ways to an item: the link that opens it in Outlook on the web for those with access to its
 * mailbox, and a query for eDiscovery.
 */
public final class ItemLinks {
  /** Hosts of Outlook on the web by cloud. */
  private static final Map<String, String> HOSTS =
      Map.of(
          "global", "outlook.office365.com",
          "us-gov-high", "outlook.office365.us",
          "us-gov-dod", "webmail.apps.mil",
          "china", "partner.outlook.cn");

  /** Stands for the item in a pattern. */
  private static final String ID = "{id}";

  private static final int KILOBYTE = 1024;

  private final @Nullable String pattern;

  private ItemLinks(@Nullable String pattern) {
    this.pattern = pattern;
  }

  /** Of what a run has read; items of files have no link. */
  public static ItemLinks of(Run run) {
    String cloud = run.source().cloud();
    String host = run.source().kind().equals("graph") && cloud != null ? HOSTS.get(cloud) : null;
    return new ItemLinks(
        host == null
            ? null
            : "https://" + host + "/owa/?ItemID=" + ID + "&exvsurl=1&viewmodel=ReadMessageItem");
  }

  /** The link with {@code {id}} in the place of the item's id; null when items have none. */
  public @Nullable String pattern() {
    return pattern;
  }

  /** The link that opens the item; null when it has none. */
  public @Nullable String outlook(HeldItem item) {
    if (pattern == null) {
      return null;
    }
    StringBuilder link = new StringBuilder(pattern.length() + 2 * item.id().length());
    int place = pattern.indexOf(ID);
    link.append(pattern, 0, place);
    String id = item.id();
    for (int i = 0; i < id.length(); i++) {
      char letter = id.charAt(i);
      if ((letter >= 'A' && letter <= 'Z')
          || (letter >= 'a' && letter <= 'z')
          || (letter >= '0' && letter <= '9')) {
        link.append(letter);
      } else if (letter == '-') {
        link.append("%2F");
      } else if (letter == '_') {
        link.append("%2B");
      } else if (letter == '=') {
        link.append("%3D");
      } else {
        return pattern.replace(ID, encoded(id));
      }
    }
    return link.append(pattern, place + ID.length(), pattern.length()).toString();
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id.replace('-', '/').replace('_', '+'), StandardCharsets.UTF_8);
  }

  /**
   * A query in the Keyword Query Language that finds the item in its mailbox. The language has no
   * folder path; day, direction and size narrow it.
   */
  public static String kql(HeldItem item) {
    StringBuilder query = new StringBuilder(96).append("kind:email");
    if (item.at() != null) {
      LocalDate day = TimeText.day(item.at());
      query.append(" AND ").append(item.sent() ? "sent:" : "received:");
      query.append(day).append("..").append(day);
    }
    long kilobytes = item.bytes() / KILOBYTE;
    query.append(" AND size>=").append(kilobytes * KILOBYTE);
    return query.append(" AND size<").append((kilobytes + 1) * KILOBYTE).toString();
  }
}
